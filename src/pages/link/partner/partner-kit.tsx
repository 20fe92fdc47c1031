import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'

import { contactedAt, contactPurpose, type ContactPurpose } from '../../../../domain/lifecycle/contact.ts'
import { inMessage, mailAddresses, mailLink, partnerMessage } from '../../../../domain/partner/message.ts'
import { isolate } from '../../../../domain/text/direction.ts'
import { LANGUAGES, type Language } from '../../../../i18n/catalogue.ts'
import { useContactNotes } from '../../../features/links/contact-notes.ts'
import { PartnerContact } from '../../../features/links/partner-contact.tsx'
import { CopyButton, CopyValue } from '../../../ui/controls/copy-value.tsx'
import { masked } from '../../../ui/controls/masked.ts'
import { SecretValue } from '../../../ui/controls/secret-value.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'
import { ContactedNote } from './contacted.tsx'
import { ReminderButton } from './reminder-button.tsx'

import classes from './partner.module.css'

const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' }

interface Props {
  language: Language
  onLanguage: (language: Language) => void
}

/** What writing to the partner takes: the key, the ways to them, and a message ready to send. Closed once they were written to. */
export function PartnerKit({ language, onLanguage }: Props) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const [keyShown, setKeyShown] = useState(false)
  const isContacted = contactedAt(link, useContactNotes(link.id).value) !== undefined
  const [chosen, setOpen] = useKeptState<boolean | undefined>('kit.open', undefined)
  const isOpen = chosen ?? !isContacted
  const purpose = contactPurpose(link)
  if (!link.partner || !purpose) return null
  const partner = facts.partner.value
  const name = partner?.name ?? t('actor.partner')
  const addresses = mailAddresses(partner?.contact_email)
  return (
    <section id="partner" className={classes.kit} aria-labelledby="partner-kit">
      <div className={classes.kitHead}>
        <h3 id="partner-kit" tabIndex={-1} data-landing>
          {t('link.partner.contact', { partner: name })}
        </h3>
        <ContactedNote partnerName={name} onChange={() => setOpen(undefined)} />
        {isContacted ? (
          <Button variant="subtle" size="compact-xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'link.kit.close' : 'link.kit.open')}
          </Button>
        ) : null}
      </div>
      {facts.partner.error ? (
        <ErrorNote
          what={t('link.partner.failed')}
          error={facts.partner.error}
          onRetry={facts.partner.retry}
        />
      ) : null}
      {isOpen ? (
        <div className={classes.kitBody}>
          <div className={classes.ways}>
            <p className={classes.term}>{t('link.pairingKey')}</p>
            <SecretValue
              value={link.partner.pairing_key}
              label={t('link.pairingKey')}
              shown={keyShown}
              onToggle={() => setKeyShown(!keyShown)}
            />
            {addresses ? (
              <>
                <p className={classes.term}>{t('link.message.to')}</p>
                <CopyValue value={addresses.join(', ')} label={t('link.message.address')} />
              </>
            ) : null}
            <PartnerContact partner={partner} hasMail={false}>
              <ReminderButton partnerName={name} />
            </PartnerContact>
          </div>
          <Message
            purpose={purpose}
            partnerName={name}
            keyShown={keyShown}
            language={language}
            onLanguage={onLanguage}
          />
        </div>
      ) : null}
    </section>
  )
}

interface MessageProps extends Props {
  purpose: ContactPurpose
  partnerName: string
  /** The text on screen hides the key as long as the panel does; mail and copy always hold it. */
  keyShown: boolean
}

function Message({ purpose, partnerName, keyShown, language, onLanguage }: MessageProps) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const key = link.partner?.pairing_key ?? ''
  const message = partnerMessage({ purpose, language, link, partnerName, pop: facts.pop.value })
  const name = inMessage(link.name)
  return (
    <div className={classes.message}>
      <div className={classes.messageHead}>
        <span className={classes.term}>{t('link.message')}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('link.message.language')}
          value={language}
          onChange={(value) => onLanguage(value === 'fr' ? 'fr' : 'en')}
          data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
        />
        <CopyButton value={`${message.subject}\n\n${message.body}`} label={t('link.message')} />
      </div>
      <Textarea
        label={<span lang={language}>{message.subject.replace(name, () => isolate(name))}</span>}
        lang={language}
        value={keyShown ? message.body : message.body.replaceAll(key, masked(key))}
        readOnly
        rows={7}
        classNames={{ input: 'mono' }}
      />
      {mailLink(facts.partner.value?.contact_email, message, language)?.isCut ? (
        <Note tone="quiet">{t('link.message.cut')}</Note>
      ) : null}
    </div>
  )
}
