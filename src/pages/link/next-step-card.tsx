import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { serverNow } from '../../api/server-clock.ts'
import { nextStep, type NextAction } from '../../domain/next-step.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { paths } from '../../ui/paths.ts'
import { ToneIcon } from '../../ui/tone-icon.tsx'
import { useLinkContext } from './link-context.ts'
import { orderAgainSearch } from './order-again.ts'
import { PANEL_OF } from './panel-ids.ts'
import { useStepArguments } from './use-step-arguments.ts'

import classes from './link.module.css'

const SUPPORT_URL = 'https://console.scaleway.com/support/tickets/create'

/** The loudest thing on the page: whose turn it is, what they do, until when, and the one button. */
export function NextStepCard() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const step = nextStep(link)
  const values = useStepArguments(step, serverNow())
  return (
    <section className={classes.next} data-tone={step.tone} aria-label={t('link.nextStep')}>
      <ToneIcon tone={step.tone} size={24} />
      <div className={classes.nextText}>
        <p className={classes.nextTone}>{t(`tone.${step.tone}`)}</p>
        <p className={classes.nextSentence}>{t(`nextStep.${step.code}`, values)}</p>
        <p className={classes.nextConsequence}>{t(`nextStep.${step.code}.consequence`, values)}</p>
        {link.partner?.disapproved_reason ? (
          <p>{t('link.refusalReason', { reason: link.partner.disapproved_reason })}</p>
        ) : null}
      </div>
      {step.action ? <NextButton action={step.action} /> : null}
    </section>
  )
}

function NextButton({ action }: { action: NextAction }) {
  const { t } = useI18n()
  const { link } = useLinkContext()
  if (action === 'open-ticket') {
    return (
      <Button component="a" href={SUPPORT_URL} target="_blank" rel="noopener noreferrer">
        {t('action.open-ticket')} {t('common.newTab')}
      </Button>
    )
  }
  if (action === 'order-again') {
    return (
      <Button component={Link} to={paths.order('review', orderAgainSearch(link))}>
        {t('action.order-again')}
      </Button>
    )
  }
  const panel = PANEL_OF[action]
  return (
    <Button
      component="a"
      href={`#${panel}`}
      onClick={() => {
        // The browser scrolls; focus must follow, or the keyboard stays behind.
        const heading = document.getElementById(panel)
        heading?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
      }}
    >
      {t(`action.${action}`)}
    </Button>
  )
}
