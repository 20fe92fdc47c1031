import { VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconCheck, IconListNumbers, IconReceipt } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'

import { firstIncompleteStep, writeDraft } from '../../../../domain/order/draft.ts'
import type { OrderPage } from '../../../../domain/order/steps.ts'
import { listTexts } from '../../../../domain/text/direction.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useCommands } from '../../../ui/hooks/commands.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { OrderAccount } from '../wizard/order-account.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { useAnswerTexts, type ShownAnswer } from '../wizard/use-answer-texts.ts'
import { AfterOrder } from './after-order.tsx'
import { CopyDraft } from './copy-draft.tsx'

import classes from './summary.module.css'

/** What each page asks for, as far as it is shown once it is given. */
const ANSWERS_OF: Record<OrderPage, readonly ShownAnswer[]> = {
  region: ['projectId', 'region', 'kind'],
  provider: ['partnerId', 'connectionId', 'vlan', 'peerAsn'],
  location: ['popId'],
  bandwidth: ['bandwidthMbps'],
  routing: ['vpcId', 'policyV4Id', 'policyV6Id', 'name', 'tags'],
  review: [],
}

/** Below this the order so far is folded up above the question, and not beside it. */
const NARROW = '(max-width: 68.74em)'

/** True where there is no room beside the question. */
export function useIsNarrow(): boolean {
  return useMediaQuery(NARROW, false, { getInitialValueInEffect: false }) ?? false
}

/** Steps and answers in one list, which says where one is in the order; what the order costs from when on; what follows it. */
export function YourOrder() {
  const { t } = useI18n()
  const { draft } = useOrderContext()
  const isHosted = draft.kind !== 'self-hosted'
  return (
    <aside className={classes.panel} aria-label={t('order.yours')}>
      <div className={classes.head}>
        <h2>{t('order.yours')}</h2>
        <CopyDraft />
      </div>
      <Steps />
      <OrderAccount />
      <section className={classes.section}>
        <h3>
          <IconReceipt size={16} stroke={1.75} aria-hidden />
          {isHosted ? t('order.billing.short') : t('order.billing.selfHosted.title')}
        </h3>
        <p>{isHosted ? t('order.billing.notYet') : t('order.billing.selfHosted.notYet')}</p>
      </section>
      <section className={classes.section}>
        <h3>
          <IconListNumbers size={16} stroke={1.75} aria-hidden />
          {t('order.afterwards')}
        </h3>
        <AfterOrder />
      </section>
    </aside>
  )
}

/** The same where there is little room: closed, with what was answered so far in one line. */
export function YourOrderFolded() {
  const { t } = useI18n()
  const texts = useAnswerTexts()
  const { pages } = useOrderContext()
  const given = pages
    .flatMap((page) => ANSWERS_OF[page])
    .filter((answer) => answer !== 'projectId')
    .flatMap((answer) => texts[answer] ?? [])
  return (
    <details className={classes.folded}>
      <summary>
        <b>{t('order.soFar')}</b> <span className={classes.given}>{listTexts(given)}</span>
      </summary>
      <Steps />
      <OrderAccount />
    </details>
  )
}

function Steps() {
  const { t } = useI18n()
  const { page, pages, draft } = useOrderContext()
  const texts = useAnswerTexts()
  useStepCommands()
  return (
    <nav aria-label={t('order.steps')}>
      <ol className={classes.steps}>
        {pages.map((each, index) => {
          const isCurrent = each === page
          const following = pages[index + 1]
          const isDone =
            !isCurrent && following !== undefined && firstIncompleteStep(draft, following) === undefined
          const isReachable = firstIncompleteStep(draft, each) === undefined
          const label = t(`order.short.${shortOf(each, draft.kind)}`)
          const given = ANSWERS_OF[each].filter((answer) => texts[answer] !== undefined)
          // The project is one even before it was asked for.
          const isAnswered = given.some((answer) => answer !== 'projectId')
          return (
            <li
              key={each}
              data-state={isCurrent ? 'current' : isDone ? 'done' : 'to-come'}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span className={classes.number} aria-hidden>
                {isDone ? <IconCheck size={16} stroke={2} /> : index + 1}
              </span>
              <div className={classes.answers}>
                {isAnswered ? null : <span className={classes.term}>{label}</span>}
                {isAnswered
                  ? given.map((answer) => (
                      <div key={answer}>
                        <span className={classes.term}>{t(`order.answer.${answer}`)}</span>{' '}
                        <span className={classes.value}>{texts[answer]}</span>
                      </div>
                    ))
                  : null}
              </div>
              {isDone ? <VisuallyHidden>({t('order.completed')})</VisuallyHidden> : null}
              {isReachable && !isCurrent ? (
                <Link
                  to={paths.order(each, writeDraft(draft))}
                  aria-label={isDone ? t('order.edit', { answer: label }) : label}
                >
                  {isDone ? t('common.edit') : t('order.open')}
                </Link>
              ) : null}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** The third page asks for the partner or for the port. */
function shortOf(page: OrderPage, kind: string | undefined) {
  if (page !== 'provider' || kind === undefined) return page
  return kind === 'self-hosted' ? 'port' : 'partner'
}

/** Offers the palette the steps that are answered, and the next one. */
function useStepCommands() {
  const { t } = useI18n()
  const { page, pages, draft } = useOrderContext()
  const navigate = useNavigate()
  const search = writeDraft(draft).toString()
  const reachable = pages.filter((each) => each !== page && !firstIncompleteStep(draft, each)).join(' ')
  useCommands(
    useMemo(
      () =>
        pages
          .filter((each) => reachable.split(' ').includes(each))
          .map((each) => ({
            id: each,
            label: t(`order.short.${each}`),
            does: { run: () => void navigate(paths.order(each, new URLSearchParams(search))) },
          })),
      [pages, reachable, search, navigate, t],
    ),
  )
}
