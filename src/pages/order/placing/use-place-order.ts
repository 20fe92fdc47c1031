import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'

import type { Link } from '../../../../contract/interlink.ts'
import { writeDraft } from '../../../../domain/order/draft.ts'
import { storeLink } from '../../../api/link-writes.ts'
import { recallAttempt } from '../../../api/order-attempt.ts'
import { attachOrderedVpc, type VpcFailure } from '../../../api/ordered-vpc.ts'
import { lookUpOrder, placeOrder, type Order, type OrderOutcome } from '../../../api/place-order.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useAnnounce } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { SAVED } from '../../../ui/overlays/leave-guard.tsx'
import { ATTEMPT_PARAMETER, draftOf, type Passed } from '../wizard/use-order.ts'

/** `idle` before the first press; `placing` and `checking` lock the button. */
export type PlacingState =
  | { state: 'idle' }
  | { state: 'placing' }
  | { state: 'checking' }
  | Exclude<OrderOutcome, { state: 'placed' }>
  | { state: 'failed'; error: unknown }

/** Places the order of a review once, and leads to the link's own page. */
export interface OrderPlacement {
  placing: PlacingState
  /** True while pressing again must do nothing. */
  locked: boolean
  place: () => void
  /** Looks again for an order whose outcome is still open. */
  checkAgain: () => void
}

interface PlaceOrderInput {
  order: Order
  /** Ordered right after the first, if that was placed. */
  second: Order | undefined
  /** Attached to each link that was placed. */
  vpcId: string | undefined
  /** The attempt is over without a link: the next press needs an id of its own. */
  onNewAttempt: () => void
}

/**
 * The press of *Place order*. An attempt that was sent before a reload and whose outcome is open is
 * looked up at once, before anything can be sent (acceptance 19, 20).
 */
export function usePlaceOrder({ order, second, vpcId, onNewAttempt }: PlaceOrderInput): OrderPlacement {
  const { t } = useI18n()
  const client = useQueryClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [placing, setPlacing] = useState<PlacingState>(() =>
    recallAttempt(order.attemptId) ? { state: 'checking' } : { state: 'idle' },
  )
  // State changes with the next render, two presses can come before it.
  const running = useRef(false)

  /**
   * The second of a pair. If it is not placed, its own review follows, which says what was placed: the first
   * is never touched again, and an open outcome is looked up there.
   */
  const placeSecond = useCallback(
    async (first: Link, firstVpcFailed: VpcFailure | undefined, secondOrder: Order) => {
      const outcome = await placeOrder(secondOrder)
      if (outcome.state === 'placed') {
        const { region, id, name } = outcome.link
        const vpc = await attachOrderedVpc(outcome.link, vpcId)
        await storeLink(client, vpc.link)
        announce(t('order.pair.placed', { first: first.name, second: name }))
        const pair = { region, id, name, vpcFailed: vpc.failed }
        const state = { ...SAVED, pair, vpcFailed: firstVpcFailed }
        await navigate(paths.link(first), { replace: true, state })
        return
      }
      const passed: Passed = { pairFirst: { region: first.region, id: first.id, name: first.name } }
      await navigate(reviewPath(secondOrder, vpcId, outcome), { replace: true, state: passed })
      setPlacing(outcome)
    },
    [client, navigate, announce, t, vpcId],
  )

  const settle = useCallback(
    async (outcome: OrderOutcome) => {
      if (outcome.state === 'placed') {
        const { found } = outcome
        const { link, failed: vpcFailed } = await attachOrderedVpc(outcome.link, vpcId)
        await storeLink(client, link)
        announce(
          found ? t('order.placed.found', { name: link.name }) : t('order.placed', { name: link.name }),
        )
        if (second) await placeSecond(link, vpcFailed, second)
        else await navigate(paths.link(link), { replace: true, state: { ...SAVED, vpcFailed } })
        return
      }
      // The gateway remembers this attempt's key as unknown: after proof of absence a new one is needed.
      if (outcome.state === 'absent' || outcome.state === 'refused') onNewAttempt()
      setPlacing(outcome)
    },
    [client, navigate, announce, t, onNewAttempt, second, placeSecond, vpcId],
  )

  const run = useCallback(
    (state: 'placing' | 'checking', work: () => Promise<OrderOutcome>) => {
      if (running.current) return
      running.current = true
      setPlacing({ state })
      work()
        .then(settle)
        .catch((error: unknown) => setPlacing({ state: 'failed', error }))
        .finally(() => {
          running.current = false
        })
    },
    [settle],
  )

  const checkAgain = useCallback(() => {
    const record = recallAttempt(order.attemptId)
    if (record) run('checking', () => lookUpOrder(order, record))
  }, [order, run])

  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    checkAgain()
  }, [checkAgain])

  return {
    placing,
    locked: placing.state === 'placing' || placing.state === 'checking' || placing.state === 'unknown',
    place: () => run('placing', () => placeOrder(order)),
    checkAgain,
  }
}

/** The review of an order alone: under its own attempt while that must be looked up, else under a new one. */
function reviewPath(order: Order, vpcId: string | undefined, outcome: OrderOutcome): string {
  const search = writeDraft({ ...draftOf(order), vpcId })
  const isOpen = outcome.state === 'unknown' || outcome.state === 'busy'
  search.set(ATTEMPT_PARAMETER, isOpen ? order.attemptId : crypto.randomUUID())
  return paths.order('review', search)
}
