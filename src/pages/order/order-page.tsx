import { useCallback, useRef } from 'react'
import { Navigate, useLocation } from 'react-router'

import { firstIncompleteStep, readDraft, writeDraft } from '../../../domain/order/draft.ts'
import { ORDER_STEPS, type OrderStep } from '../../../domain/order/steps.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ApiMessage } from '../../ui/feedback/api-message.tsx'
import { lazyPart } from '../../ui/feedback/later.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { Page } from '../../ui/layout/page.tsx'
import { LeaveGuard } from '../../ui/overlays/leave-guard.tsx'
import { ConnectionStep } from './steps/connection-step.tsx'
import { LoadingOrError } from './wizard/loading-or-error.tsx'
import { OrderAccount } from './wizard/order-account.tsx'
import { OrderContext } from './wizard/order-context.ts'
import { StepIndicator } from './wizard/step-indicator.tsx'
import { useOrder, type Passed } from './wizard/use-order.ts'

import classes from './order.module.css'

// Loading while the first step is drawn and read.
const LaterStep = lazyPart(async () => (await import('./steps/later-step.tsx')).LaterStep, {
  isPreloaded: true,
  outline: () => <LoadingOrError />,
})

/** Everything below is the wizard: going from step to step loses nothing. */
const WIZARD = paths.order('connection').replace(/connection$/, '')
const isInWizard = (pathname: string) => pathname.startsWith(WIZARD)

/** The order wizard: one question a page, its answers in the URL. A step that lacks an earlier answer leads there (acceptance 2). */
export default function OrderPage() {
  const { t } = useI18n()
  const order = useOrder()
  const { step, draft, passed } = order
  const { search } = useLocation()
  const [opened] = useKeptState('order.opened', search)
  const isDirty = useRef(false)
  const setDirty = useCallback((dirty: boolean) => {
    isDirty.current = dirty
  }, [])
  const isTouched = useCallback(
    () => isDirty.current || answersOf(search) !== answersOf(opened),
    [search, opened],
  )
  const incomplete = firstIncompleteStep(draft, step)
  if (incomplete) {
    const why: Passed = { missing: incomplete.missing }
    return <Navigate replace to={paths.order(incomplete.step, writeDraft(draft))} state={why} />
  }
  const heading = t(`order.step.${stepKey(order.draft.kind, step)}`)
  const number = ORDER_STEPS.indexOf(step) + 1
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
        documentTitle={t('order.documentTitle', { number, total: ORDER_STEPS.length, step: heading })}
        focusKey={step}
      >
        <div className={classes.layout}>
          <div>
            <StepIndicator />
            {/* The review has it beside its button. */}
            {step === 'review' ? null : <OrderAccount />}
          </div>
          <div className={classes.step}>
            {passed.missing ? <Note tone="needs-you">{t(`order.missing.${passed.missing}`)}</Note> : null}
            {passed.rejected ? (
              <Note tone="trouble" role="alert" title={t('order.rejected')}>
                <ApiMessage message={passed.rejected} />
              </Note>
            ) : null}
            {passed.cleared ? (
              <Note tone="needs-you" role="status">
                {t('order.cleared', {
                  answers: passed.cleared.map((answer) => t(`order.answer.${answer}`)).join(', '),
                })}
              </Note>
            ) : null}
            {step === 'connection' ? <ConnectionStep /> : <LaterStep key={step} step={step} />}
          </div>
        </div>
      </Page>
    </OrderContext>
  )
}

/** The third step asks for the partner or for the port. */
function stepKey(kind: string | undefined, step: OrderStep) {
  if (step !== 'provider') return step
  return kind === 'self-hosted' ? 'provider.connection' : 'provider.partner'
}

/** The answers in a URL alone, so that what else is there (the attempt's id, the project) does not count as input. */
function answersOf(search: string): string {
  return writeDraft(readDraft(new URLSearchParams(search))).toString()
}
