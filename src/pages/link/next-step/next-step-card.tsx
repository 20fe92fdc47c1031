import { contactedAt } from '../../../../domain/lifecycle/contact.ts'
import { nextStep } from '../../../../domain/lifecycle/next-step.ts'
import type { ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { useContactNotes } from '../../../features/links/contact-notes.ts'
import { NextActionButton } from '../../../features/links/next-action-button.tsx'
import { OutageSince } from '../../../features/links/outage-since.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Time } from '../../../ui/status/time.tsx'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepArguments } from '../context/use-step-arguments.ts'
import { useStepContext } from '../context/use-step-context.ts'

import classes from './next-step.module.css'

/** The loudest thing on the page: whose turn it is, what they do, until when, and the one button. */
export function NextStepCard({ observed }: { observed: ObservedTransition[] }) {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const now = useServerNow()
  const step = nextStep(link, useStepContext())
  const values = useStepArguments(step, now)
  const contacted = contactedAt(link, useContactNotes(link.id).value)
  return (
    <section className={classes.next} data-tone={step.tone} aria-label={t('link.nextStep')}>
      <ToneIcon tone={step.tone} size={24} />
      <div className={classes.nextText}>
        <p className={classes.nextTone}>{t(`tone.${step.tone}`)}</p>
        <p className={classes.nextSentence}>{t(`nextStep.${step.code}`, values)}</p>
        <p>{t(`nextStep.${step.code}.consequence`, values)}</p>
        <OutageSince link={link} step={step} observed={observed} />
        {contacted && link.partner ? (
          <p>
            {t('link.contacted.noted', { partner: values.partner ?? '' })} <Time iso={contacted} now={now} />
          </p>
        ) : null}
        {link.partner?.disapproved_reason ? (
          <p>{t('link.refusalReason', { reason: link.partner.disapproved_reason })}</p>
        ) : null}
      </div>
      {step.action ? <NextActionButton action={step.action} link={link} isOnItsPage /> : null}
    </section>
  )
}
