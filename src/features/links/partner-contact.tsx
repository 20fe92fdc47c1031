import { Button, Group } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'

import type { Partner } from '../../../contract/interlink.ts'
import { mailtoHref, safePortalUrl, type PartnerMessage } from '../../../domain/partner/message.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

interface Props {
  /** Undefined while it is not known. */
  partner: Partner | undefined
  message?: PartnerMessage
  children?: ReactNode
}

/**
 * Mail and portal, as far as the API's addresses can be trusted. With a message, the mail is written when it is asked
 * for: the message has the pairing key, which stands nowhere in the page before.
 */
export function PartnerContact({ partner, message, children }: Props) {
  const { t } = useI18n()
  const email = partner?.contact_email
  const mail = email ? mailtoHref(email) : undefined
  const portal = partner?.portal_url ? safePortalUrl(partner.portal_url) : undefined
  // What cannot be opened safely is still shown, as plain text.
  const unsafe = [mail ? undefined : email, portal ? undefined : partner?.portal_url]

  function writeMail(event: MouseEvent) {
    const written = message ? mailtoHref(email, message) : undefined
    if (written === undefined) return
    event.preventDefault()
    const link = document.createElement('a')
    link.href = written
    link.click()
  }

  return (
    <Group gap="xs" mt="xs">
      {mail && email ? (
        <Button
          component="a"
          variant={message ? 'light' : 'default'}
          size="sm"
          href={mail}
          onClick={writeMail}
        >
          {t('link.message.mail', { email })}
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
      {unsafe.some(Boolean) ? (
        <Note tone="trouble">{t('link.reach.unsafe', { values: listTexts(unsafe, ' · ') })}</Note>
      ) : null}
    </Group>
  )
}
