import { Skeleton } from '@mantine/core'

import { nextStep } from '../../../../domain/lifecycle/next-step.ts'
import type { ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { isOutage } from '../../../../domain/lifecycle/urgency.ts'
import type { Language } from '../../../../i18n/catalogue.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { NextActionButton } from '../../../features/links/next-action-button.tsx'
import { OutageSince } from '../../../features/links/outage-since.tsx'
import { lazyPart } from '../../../ui/feedback/later.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepArguments } from '../context/use-step-arguments.ts'
import { useStepContext } from '../context/use-step-context.ts'
import { ActivatePropagation } from '../routing/activate-propagation.tsx'
import { pageParts } from '../sections.ts'
import { ContactButton } from './contact-button.tsx'
import { DeadlineMeter } from './deadline-meter.tsx'

import classes from './next-step.module.css'

const PartnerKit = lazyPart(async () => (await import('../partner/partner-kit.tsx')).PartnerKit, {
  isPreloaded: true,
  outline: () => <KitOutline />,
})
const OutageOfVpc = lazyPart(async () => (await import('./outage-of-vpc.tsx')).OutageOfVpc, {
  isPreloaded: true,
})

/** The loudest thing on the page: whose turn it is, what they do, until when, and the one button; with what that takes. */
export function NextStepCard({ observed }: { observed: ObservedTransition[] }) {
  const { t, language: pageLanguage } = useI18n()
  const { link, gone } = useLinkContext()
  const now = useServerNow()
  const step = nextStep(link, useStepContext())
  const values = useStepArguments(step, now)
  const [chosen, setLanguage] = useKeptState<Language | undefined>('message.language', undefined)
  // The page's, until another is chosen: a partner may read another one than the customer.
  const language = chosen ?? pageLanguage
  const turn = t(`link.turn.${step.actor}`, values)
  return (
    <section id="next-step" className={classes.next} data-tone={step.tone} aria-label={t('link.nextStep')}>
      <div className={classes.band}>
        <ToneIcon tone={step.tone} size={20} />
        <div className={classes.text}>
          <p className={classes.turn}>{step.tone === 'trouble' ? `${t('tone.trouble')} · ${turn}` : turn}</p>
          <h2 className={classes.sentence} tabIndex={-1}>
            {step.code === 'contact-partner' || step.code === 'partner-to-accept'
              ? t(`link.short.${step.code}`, values)
              : t(`nextStep.${step.code}`, values)}
          </h2>
          {/* Where nobody has to act, nothing follows from it. */}
          {step.actor === 'nobody' && step.tone === 'working' ? null : (
            <p>{t(`nextStep.${step.code}.consequence`, values)}</p>
          )}
          <OutageSince link={link} step={step} observed={observed} />
          {link.partner?.disapproved_reason ? (
            <p>{t('link.refusalReason', { reason: link.partner.disapproved_reason })}</p>
          ) : null}
        </div>
        {step.action || step.deadline ? (
          <div className={classes.side}>
            {step.deadline ? <DeadlineMeter deadline={step.deadline} now={now} /> : null}
            {step.action === 'activate-propagation' ? (
              <ActivatePropagation variant="filled" size="sm" />
            ) : step.action === 'contact-partner' || step.action === 'tell-partner' ? (
              <ContactButton action={step.action} language={language} />
            ) : step.action ? (
              <NextActionButton action={step.action} link={link} isOnItsPage />
            ) : null}
          </div>
        ) : null}
      </div>
      {isOutage(step) && link.vpc_id !== undefined ? <OutageOfVpc vpcId={link.vpc_id} /> : null}
      {pageParts(link, gone).hasKit ? <PartnerKit language={language} onLanguage={setLanguage} /> : null}
    </section>
  )
}

function KitOutline() {
  const { t } = useI18n()
  return (
    <div className={classes.part} aria-busy="true" role="group" aria-label={t('common.loading')}>
      <Skeleton height={200} />
    </div>
  )
}
