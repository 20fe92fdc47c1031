import { SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'

import { contactPurpose, type ContactPurpose } from '../../../../domain/lifecycle/contact.ts'
import { deadlineText, responseDeadline, timeLeft } from '../../../../domain/lifecycle/deadline.ts'
import { inMessage, partnerMessage } from '../../../../domain/partner/message.ts'
import { isolate } from '../../../../domain/text/direction.ts'
import { LANGUAGES, type Language } from '../../../../i18n/catalogue.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { PartnerContact } from '../../../features/links/partner-contact.tsx'
import { CopyButton } from '../../../ui/controls/copy-value.tsx'
import { masked } from '../../../ui/controls/masked.ts'
import { SecretValue } from '../../../ui/controls/secret-value.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { ContactedNote } from '../next-step/contacted.tsx'
import { ReminderButton } from '../next-step/reminder-button.tsx'

import classes from '../link.module.css'

const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' }

/** How to reach the partner, the key it needs, and a message ready to send: to provision, or to deprovision. */
export function PartnerPanel() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const [keyShown, setKeyShown] = useState(false)
  if (!link.partner) return null
  const isEnding = link.status === 'deprovisioning'
  // Between request and deletion there is nothing to ask for: how to reach the partner is enough.
  const purpose = contactPurpose(link)
  const name = facts.partner.value?.name ?? t('actor.partner')
  return (
    <Panel
      title={purpose ? t('link.partner.contact', { partner: name }) : t('link.partner', { partner: name })}
      id="partner"
      help="pairing-key"
    >
      {facts.partner.error ? (
        <ErrorNote
          what={t('link.partner.failed')}
          error={facts.partner.error}
          onRetry={facts.partner.retry}
        />
      ) : null}
      {isEnding ? <Note tone="needs-you">{t('link.partner.stillBills', { partner: name })}</Note> : null}
      <Deadline />
      <p className={classes.line}>
        {t('link.pairingKey')}{' '}
        <SecretValue
          value={link.partner.pairing_key}
          label={t('link.pairingKey')}
          shown={keyShown}
          onToggle={() => setKeyShown(!keyShown)}
        />
      </p>
      {purpose ? (
        <>
          <Message purpose={purpose} partnerName={name} keyShown={keyShown} />
          <ContactedNote partnerName={name} />
        </>
      ) : (
        <PartnerContact partner={facts.partner.value} />
      )}
    </Panel>
  )
}

function Deadline() {
  const { t, language } = useI18n()
  const { link } = useLinkContext()
  const now = useServerNow()
  const deadline = responseDeadline(link)
  if (!deadline) return null
  const left = timeLeft(deadline, now)
  return (
    <p className={classes.line}>
      {t('link.partner.deadline', { date: deadlineText(deadline, language) })}{' '}
      <strong>({t('deadline.left', { days: left.days, hours: left.hours })})</strong>
    </p>
  )
}

interface MessageProps {
  purpose: ContactPurpose
  partnerName: string
  /** The text on screen hides the key as long as the panel does; mail and copy always hold it. */
  keyShown: boolean
}

function Message({ purpose, partnerName, keyShown }: MessageProps) {
  const { t, language: pageLanguage } = useI18n()
  const { link, facts } = useLinkContext()
  const [chosen, setLanguage] = useKeptState<Language | undefined>('message.language', undefined)
  // The page's, until another is chosen: a partner may read another one than the customer.
  const language = chosen ?? pageLanguage
  const key = link.partner?.pairing_key ?? ''
  const message = partnerMessage({ purpose, language, link, partnerName, pop: facts.pop.value })
  const name = inMessage(link.name)
  return (
    <>
      <p className={classes.line}>{t(`link.message.${purpose}`, { partner: partnerName })}</p>
      <div className={classes.line}>
        <SegmentedControl
          size="xs"
          aria-label={t('link.message.language')}
          value={language}
          onChange={(value) => setLanguage(value === 'fr' ? 'fr' : 'en')}
          data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
        />
      </div>
      <Textarea
        label={<span lang={language}>{message.subject.replace(name, () => isolate(name))}</span>}
        lang={language}
        value={keyShown ? message.body : message.body.replaceAll(key, masked(key))}
        readOnly
        autosize
        minRows={6}
        maxRows={16}
        classNames={{ input: 'mono' }}
      />
      <PartnerContact partner={facts.partner.value} message={message} language={language}>
        <ReminderButton partnerName={partnerName} />
        <CopyButton value={`${message.subject}\n\n${message.body}`} label={t('link.message')} />
      </PartnerContact>
    </>
  )
}
