import { useCallback, useRef } from 'react'
import { Navigate, useLocation } from 'react-router'

import { firstIncompleteStep, readDraft, writeDraft, type MissingCode } from '../../../domain/order/draft.ts'
import type { OrderPage as OrderPageName } from '../../../domain/order/steps.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ApiMessage } from '../../ui/feedback/api-message.tsx'
import { lazyPart } from '../../ui/feedback/later.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { Page } from '../../ui/layout/page.tsx'
import { LeaveGuard } from '../../ui/overlays/leave-guard.tsx'
import { BegunNote } from './begun/begun-note.tsx'
import { FirstStep } from './steps/first-step.tsx'
import { StepLine } from './summary/step-line.tsx'
import { useIsNarrow, YourOrder, YourOrderFolded } from './summary/your-order.tsx'
import { LoadingOrError } from './wizard/loading-or-error.tsx'
import { OrderContext, useOrderContext } from './wizard/order-context.ts'
import { useOrder, type Passed } from './wizard/use-order.ts'

import classes from './order.module.css'

// Loading while the first step is drawn and read.
const LaterStep = lazyPart(async () => (await import('./steps/later-step.tsx')).LaterStep, {
  isPreloaded: true,
  outline: () => <LoadingOrError />,
})

/** Everything below is the wizard: going from step to step loses nothing. */
const WIZARD = paths.order('region').replace(/region$/, '')
const isInWizard = (pathname: string) => pathname.startsWith(WIZARD)

/** The order wizard: one question a page, its answers in the URL. A step that lacks an earlier answer leads there (acceptance 2). */
export default function OrderPage() {
  const { t } = useI18n()
  const order = useOrder()
  const { step, page, pages, draft } = order
  const { search, state } = useLocation()
  const [opened] = useKeptState('order.opened', search, { overReload: true })
  const isDirty = useRef(false)
  const setDirty = useCallback((dirty: boolean) => {
    isDirty.current = dirty
  }, [])
  const isTouched = useCallback(
    () => isDirty.current || answersOf(search) !== answersOf(opened),
    [search, opened],
  )
  const isNarrow = useIsNarrow()
  // Two questions on one page: the address of either leads there.
  if (step !== page)
    return <Navigate replace to={paths.order(page, new URLSearchParams(search))} state={state} />
  const incomplete = firstIncompleteStep(draft, page)
  if (incomplete) {
    const why: Passed = { missing: incomplete.missing }
    return <Navigate replace to={paths.order(incomplete.step, writeDraft(draft))} state={why} />
  }
  const heading = t(`order.step.${stepKey(draft.kind, page)}`)
  const number = pages.indexOf(page) + 1
  return (
    <OrderContext value={{ ...order, setDirty }}>
      <LeaveGuard
        isTouched={isTouched}
        isInside={isInWizard}
        title={t('order.leave.title')}
        text={t('order.leave.text')}
        go={t('order.leave.go')}
      />
      <Page
        title={heading}
        documentTitle={t('order.documentTitle', { number, total: pages.length, step: heading })}
        focusKey={page}
      >
        <StepLine />
        {/* The review has its own right side: the button that orders. */}
        {page === 'review' ? (
          <>
            <PassedNotes />
            <LaterStep key={page} page={page} />
          </>
        ) : (
          <div className={classes.box}>
            {isNarrow ? <YourOrderFolded /> : null}
            <div className={classes.layout}>
              <div className={classes.step}>
                <PassedNotes />
                {page === 'region' ? <FirstStep /> : <LaterStep key={page} page={page} />}
              </div>
              {isNarrow ? null : (
                <div className={classes.side}>
                  <YourOrder />
                </div>
              )}
            </div>
          </div>
        )}
      </Page>
    </OrderContext>
  )
}

/** What is filled in before anybody has seen it is not called missing. */
const HAVE_DEFAULTS: ReadonlySet<MissingCode> = new Set(['routing', 'name'])

/** Why one came to this page: an answer that lacks, one that the API rejected, answers that another one took back. */
function PassedNotes() {
  const { t } = useI18n()
  const { page, passed } = useOrderContext()
  return (
    <>
      {page === 'review' ? null : <BegunNote />}
      {passed.missing && !HAVE_DEFAULTS.has(passed.missing) ? (
        <Note tone="needs-you">{t(`order.missing.${passed.missing}`)}</Note>
      ) : null}
      {passed.rejected && passed.rejected.length > 0 ? (
        <Note tone="trouble" role="alert" title={t('order.rejected')}>
          {passed.rejected.map(({ argument, message }) => (
            <ApiMessage key={argument} message={message} />
          ))}
        </Note>
      ) : null}
      {passed.cleared ? (
        <Note tone="needs-you" role="status">
          {t('order.cleared', {
            answers: passed.cleared.map((answer) => t(`order.answer.${answer}`)).join(', '),
          })}
        </Note>
      ) : null}
    </>
  )
}

/** The second page asks for the partner or for the port. */
function stepKey(kind: string | undefined, page: OrderPageName) {
  if (page !== 'provider') return page
  return kind === 'self-hosted' ? 'provider.connection' : 'provider.partner'
}

/** The answers in a URL alone, so that what else is there (the attempt's id, the project) does not count as input. */
function answersOf(search: string): string {
  return writeDraft(readDraft(new URLSearchParams(search))).toString()
}
