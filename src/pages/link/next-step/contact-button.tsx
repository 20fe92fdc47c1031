import { Button } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'

import { contactPurpose } from '../../../../domain/lifecycle/contact.ts'
import { mailLink, partnerMessage } from '../../../../domain/partner/message.ts'
import type { Language } from '../../../../i18n/catalogue.ts'
import { goToAddress } from '../../../features/links/go-to-panel.ts'
import { writeMail } from '../../../features/links/write-mail.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'

interface Props {
  action: 'contact-partner' | 'tell-partner'
  /** That of the message. */
  language: Language
}

/** Writes to the partner what there is to ask for; where no mail can be written, leads to the other ways to them. */
export function ContactButton({ action, language }: Props) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const partner = facts.partner.value
  const purpose = contactPurpose(link)
  const mail = mailLink(partner?.contact_email)?.href
  return (
    <Button
      component="a"
      href={mail ?? '#partner'}
      size="sm"
      leftSection={mail ? <IconMail size={16} aria-hidden /> : undefined}
      onClick={(event) => {
        event.preventDefault()
        if (!mail || !partner || !purpose) goToAddress('partner')
        else
          writeMail(
            partner.contact_email,
            partnerMessage({ purpose, language, link, partnerName: partner.name, pop: facts.pop.value }),
            language,
          )
      }}
    >
      {t(`link.action.${action}`)}
    </Button>
  )
}
