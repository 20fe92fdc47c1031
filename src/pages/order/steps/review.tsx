import { Button } from '@mantine/core'
import { IconCheck, IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'

import { writeDraft } from '../../../../domain/order/draft.ts'
import type { Order } from '../../../api/place-order.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { ButtonWithReason } from '../../../ui/controls/action-button.tsx'
import { afterPaint, useAfterFirstPaint } from '../../../ui/feedback/later.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { BegunNote } from '../begun/begun-note.tsx'
import { useReplacedLink } from '../begun/use-replaced-link.ts'
import { SecondChoice } from '../offers/second-choice.tsx'
import { useAvailability } from '../offers/use-availability.ts'
import { useRedundantPair } from '../offers/use-redundant-pair.ts'
import { useTwins } from '../offers/use-twins.ts'
import { PlacingNote } from '../placing/placing-note.tsx'
import { TwinNote } from '../placing/twin-note.tsx'
import { usePlaceOrder } from '../placing/use-place-order.ts'
import { AfterOrder } from '../summary/after-order.tsx'
import { CopyDraft } from '../summary/copy-draft.tsx'
import { OrderAccount } from '../wizard/order-account.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { StaleNote } from '../wizard/stale-note.tsx'
import { OrderCode } from './order-code.tsx'
import { ReviewAnswers } from './review-answers.tsx'

import shared from '../order.module.css'
import classes from './review.module.css'

interface Props {
  order: Order
  /** The attempt's id is in the URL already. */
  isNamed: boolean
  nameAttempt: (id: string) => void
  /** The attempt is over: the next one, and that at the second of a pair, need ids of their own. */
  onNewAttempt: () => void
}

/** Everything once more, what it means, and the button that orders. */
export function Review({ order, isNamed, nameAttempt, onNewAttempt }: Props) {
  const { t } = useI18n()
  const { draft, passed } = useOrderContext()
  const availability = useAvailability()
  const second = useRedundantPair(order)
  const twins = useTwins(order, second.order)
  const replaced = useReplacedLink()
  const [isDeleting, setDeleting] = useKeptState('replaced.delete', false, { overReload: true })
  const { placing, locked, place, lookAgain } = usePlaceOrder({
    order,
    second: second.order,
    repeated: twins.repeated,
    vpcId: draft.vpcId,
    replaced: isDeleting ? replaced : undefined,
    onNewAttempt,
  })

  useEffect(
    () => (isNamed ? undefined : afterPaint(() => nameAttempt(order.attemptId))),
    [isNamed, nameAttempt, order.attemptId],
  )

  function repeatTwins(isWanted: boolean) {
    twins.setRepeated(isWanted)
    if (!isWanted) return
    // Another order is another attempt: under an id that was used before it would be answered with the link that is there.
    onNewAttempt()
  }

  const isShown = useRef(false)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  // State changes with the next render, two presses can come before it.
  const isPressed = useRef(false)
  const [isHeld, setHeld] = useState(false)

  /** What is on offer may have changed since it was read last, and nobody orders what is gone (acceptance 18). */
  async function placeChecked() {
    if (isPressed.current) return
    isPressed.current = true
    setHeld(true)
    const stale = await availability.check()
    isPressed.current = false
    setHeld(false)
    if (isShown.current && stale.length === 0) place()
  }

  // Of an order that may be placed nothing is said to be not ordered.
  const isOpen = placing.state === 'unknown' || placing.state === 'busy'
  const isChecking = availability.isChecking || twins.isReading
  const isHosted = draft.kind === 'hosted'
  const isPainted = useAfterFirstPaint()
  const isHalf = passed.pairFirst !== undefined
  return (
    <div className={shared.box}>
      <div className={shared.layout}>
        <div className={shared.step}>
          {passed.pairFirst ? (
            <Note
              tone="needs-you"
              role="alert"
              title={t(isOpen ? 'order.pair.open' : 'order.pair.half', { name: passed.pairFirst.name })}
            >
              <p>{t(isOpen ? 'order.pair.open.text' : 'order.pair.half.text')}</p>
              <p>
                <Link to={paths.link(passed.pairFirst)}>
                  <Foreign text={passed.pairFirst.name} />
                </Link>
              </p>
            </Note>
          ) : null}
          <BegunNote />
          <ReviewAnswers />
          {isPainted ? (
            <>
              {isHalf ? null : <SecondChoice second={second} disabled={locked || isHeld} />}
              <Panel title={t('order.before')}>
                <ul className={classes.checks}>
                  <Check>{t(isHosted ? 'order.before.customer' : 'order.before.crossConnect')}</Check>
                  <Check>{t('order.before.bgp')}</Check>
                  <Check>{t('order.before.asn')}</Check>
                  <Check>{t('order.before.prefixes')}</Check>
                </ul>
              </Panel>
              <OrderCode order={order} vpcId={draft.vpcId} />
            </>
          ) : null}
        </div>
        <aside className={shared.side} aria-label={t('order.placing.title')}>
          <div className={classes.place}>
            <h2>{t('order.placing.title')}</h2>
            <p className={classes.checked} id="place-order-state" role="status">
              {placing.state === 'placing' ? (
                t('order.placing')
              ) : placing.state === 'unknown' ? (
                t('order.lookingUp')
              ) : isChecking ? (
                t('order.availability.checking')
              ) : availability.stale.length > 0 || isOpen ? null : (
                <>
                  <IconCheck size={16} stroke={2} aria-hidden />
                  {t('order.availability.checked')}
                </>
              )}
            </p>
            {isHosted ? (
              <Note tone="needs-you" title={t('order.billing.title')}>
                <p>{t('order.billing.hosted', { count: second.order ? 2 : 1 })}</p>
              </Note>
            ) : (
              <Note tone="quiet" title={t('order.billing.selfHosted.title')}>
                <p>{t('order.billing.selfHosted')}</p>
              </Note>
            )}
            <div className={classes.notes}>
              <StaleNote stale={availability.stale} />
              {isOpen ? null : <TwinNote twins={twins} onRepeat={repeatTwins} disabled={locked || isHeld} />}
            </div>
            {replaced ? (
              <label className={classes.check}>
                <input
                  type="checkbox"
                  checked={isDeleting}
                  disabled={locked || isHeld}
                  onChange={(event) => setDeleting(event.currentTarget.checked)}
                />
                <span>{t('order.again.delete', { name: replaced.name })}</span>
              </label>
            ) : null}
            <div className={classes.button}>
              <ButtonWithReason
                onClick={() => void placeChecked()}
                error={placing.state === 'refused' ? placing.error : undefined}
                loading={placing.state === 'placing'}
                // What is offered is read just before: pressing earlier could order what is gone (acceptance 18).
                disabled={
                  locked ||
                  isChecking ||
                  availability.stale.length > 0 ||
                  !twins.areRepeated ||
                  second.nameReason !== undefined
                }
                describedBy="place-order-state"
              >
                {second.order ? t('order.place.both') : t('order.place')}
              </ButtonWithReason>
            </div>
            <div className={classes.row}>
              <Button component={Link} to={paths.order('name', writeDraft(draft))} variant="subtle" size="xs">
                {t('order.back')}
              </Button>
              <CopyDraft />
            </div>
            <div className={classes.notes}>
              <PlacingNote placing={placing} lookAgain={lookAgain} />
            </div>
            <OrderAccount />
            <section className={classes.next}>
              <h3>{t('order.after')}</h3>
              <AfterOrder />
            </section>
          </div>
        </aside>
      </div>
    </div>
  )
}

function Check({ children }: { children: ReactNode }) {
  return (
    <li>
      <IconCircleCheck size={16} stroke={1.75} aria-hidden />
      {children}
    </li>
  )
}
