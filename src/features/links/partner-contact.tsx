import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'

import type { Partner } from '../../../contract/interlink.ts'
import { mailAddresses, mailLink, safePortalUrl } from '../../../domain/partner/message.ts'
import { listTexts } from '../../../domain/text/direction.ts'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

interface Props {
  /** Undefined while it is not known. */
  partner: Partner | undefined
  /** Off where a mail is written from elsewhere. */
  hasMail?: boolean
  children?: ReactNode
}

/** Mail and portal, as far as the API's addresses can be trusted. */
export function PartnerContact({ partner, hasMail = true, children }: Props) {
  const { t } = useI18n()
  const email = partner?.contact_email
  const addresses = mailAddresses(email)
  const mail = mailLink(email)?.href
  const portal = partner?.portal_url ? safePortalUrl(partner.portal_url) : undefined
  // What cannot be opened safely is still shown, as plain text.
  const unsafe = [mail ? undefined : email, portal ? undefined : partner?.portal_url]
  return (
    <Group gap="xs" mt="xs">
      {hasMail && mail && addresses ? (
        <Button component="a" variant="default" size="xs" href={mail}>
          {t('link.message.mail', { email: addresses.join(', ') })}
        </Button>
      ) : null}
      {portal ? (
        <Button
          component="a"
          variant="default"
          size="xs"
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
