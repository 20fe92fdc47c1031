import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useReplacedLink } from '../begun/use-replaced-link.ts'
import { useOrderContext } from '../wizard/order-context.ts'
import { useAnswerTexts } from '../wizard/use-answer-texts.ts'

import classes from './summary.module.css'

interface AfterStep {
  when: string
  who: string
  what: string
}

/** What happens once the order is placed: when, and who does it. What the order itself already settles is said to be done. */
export function AfterOrder() {
  const { t } = useI18n()
  const { draft } = useOrderContext()
  const texts = useAnswerTexts()
  const { partnerId: partner } = texts
  const thePartner = partner ?? t('order.next.thePartner')
  const replaced = useReplacedLink()
  const you = t('order.next.you')
  const hasPolicy = draft.policyV4Id !== undefined || draft.policyV6Id !== undefined
  const isConfigured = draft.vpcId !== undefined && hasPolicy

  const steps: AfterStep[] = [
    ...(draft.kind === 'self-hosted'
      ? [
          { when: t('order.next.minutes'), who: 'Scaleway', what: t('order.next.addresses') },
          { when: t('order.next.then'), who: you, what: t('order.next.router') },
        ]
      : [
          { when: t('order.next.seconds'), who: 'Scaleway', what: t('order.next.key') },
          {
            when: t('order.next.then'),
            who: you,
            what: partner === undefined ? t('order.next.sendThem') : t('order.next.send', { partner }),
          },
          { when: t('order.next.tenDays'), who: thePartner, what: t('order.next.answers') },
          { when: t('order.next.then'), who: thePartner, what: t('order.next.builds') },
        ]),
    ...(isConfigured
      ? [{ when: t('order.next.already'), who: you, what: t('order.next.configured') }]
      : draft.vpcId === undefined && !hasPolicy
        ? [{ when: t('order.next.anyTime'), who: you, what: t('order.next.configure') }]
        : [
            {
              when: t('order.next.already'),
              who: you,
              what: hasPolicy ? t('order.next.policyChosen') : t('order.next.vpcChosen'),
            },
            {
              when: t('order.next.anyTime'),
              who: you,
              what: hasPolicy ? t('order.next.attachVpc') : t('order.next.attachPolicy'),
            },
          ]),
    { when: t('order.next.last'), who: you, what: t('order.next.propagate') },
    ...(replaced
      ? [{ when: t('order.next.anyTime'), who: you, what: t('order.next.delete', { name: replaced.name }) }]
      : []),
  ]
  return (
    <ol className={classes.after}>
      {steps.map(({ when, who, what }) => (
        <li key={what}>
          <span className={classes.when}>{when}</span>
          <span>
            <b>{who}</b> {what}
          </span>
        </li>
      ))}
    </ol>
  )
}
