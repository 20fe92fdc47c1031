import { Button, Group } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'

import type { Partner } from '../../../contract/interlink.ts'
import {
  mailAddresses,
  mailLink,
  safePortalUrl,
  type PartnerMessage,
} from '../../../domain/partner/message.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import type { Language } from '../../../i18n/catalogue.ts'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

interface Props {
  /** Undefined while it is not known. */
  partner: Partner | undefined
  message?: PartnerMessage
  /** That of the message. */
  language?: Language
  children?: ReactNode
}

/**
 * Mail and portal, as far as the API's addresses can be trusted. With a message, the mail is written when it is asked
 * for: the message has the pairing key, which stands nowhere in the page before.
 */
export function PartnerContact({ partner, message, language, children }: Props) {
  const { t } = useI18n()
  const email = partner?.contact_email
  const addresses = mailAddresses(email)
  const mail = mailLink(email)?.href
  const written = message && mailLink(email, message, language)
  const portal = partner?.portal_url ? safePortalUrl(partner.portal_url) : undefined
  // What cannot be opened safely is still shown, as plain text.
  const unsafe = [mail ? undefined : email, portal ? undefined : partner?.portal_url]

  function writeMail(event: MouseEvent) {
    if (written === undefined) return
    event.preventDefault()
    const link = document.createElement('a')
    link.href = written.href
    link.click()
  }

  return (
    <Group gap="xs" mt="xs">
      {mail && addresses ? (
        <Button
          component="a"
          variant={message ? 'light' : 'default'}
          size="sm"
          href={mail}
          onClick={writeMail}
        >
          {t('link.message.mail', { email: addresses.join(', ') })}
        </Button>
      ) : null}
      {portal ? (
        <Button
          component="a"
          variant="default"
          size="sm"
          href={portal}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('link.message.portal')} {t('common.newTab')}
        </Button>
      ) : null}
      {children}
      {written?.isCut ? <Note tone="quiet">{t('link.message.cut')}</Note> : null}
      {unsafe.some(Boolean) ? (
        <Note tone="trouble">{t('link.reach.unsafe', { values: listTexts(unsafe, ' · ') })}</Note>
      ) : null}
    </Group>
  )
}
