import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'

import type { Link } from '../../../../contract/interlink.ts'
import { writeDraft } from '../../../../domain/order/draft.ts'
import { deleteReplaced, storeLink } from '../../../api/link-writes.ts'
import { recallAttempt } from '../../../api/order-attempt.ts'
import { attachOrderedVpc } from '../../../api/ordered-vpc.ts'
import {
  linksNamedQuery,
  lookUpOrder,
  placeOrder,
  type LookUps,
  type Order,
  type OrderOutcome,
} from '../../../api/place-order.ts'
import { keyFor, usePrefetchedQuery } from '../../../api/query.ts'
import { sessionQuery } from '../../../api/session.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { SAVED } from '../../../ui/overlays/leave-guard.tsx'
import { ATTEMPT_PARAMETER, draftOf, type Passed } from '../wizard/use-order.ts'

/** `idle` before the first press; `placing` and `unknown` lock the button. */
export type PlacingState =
  | { state: 'idle' }
  | { state: 'placing' }
  | { state: 'unknown'; attemptId: string; seen?: LookUps }
  | Exclude<OrderOutcome, { state: 'placed' | 'unknown' }>
  | { state: 'failed'; error: unknown }

/** Places the order of a review once, and leads to the link's own page. */
export interface OrderPlacement {
  placing: PlacingState
  /** True while pressing again must do nothing. */
  locked: boolean
  place: () => void
  /** Looks at once for an order whose outcome is still open, and goes on looking. */
  lookAgain: () => void
}

interface PlaceOrderInput {
  order: Order
  /** Ordered right after the first, if that was placed. */
  second: Order | undefined
  /** Ids of the recent links like these that they may repeat. */
  repeated: ReadonlySet<string>
  /** Attached to each link that was placed. */
  vpcId: string | undefined
  /** The refused or expired link that it takes the place of: deleted once the order is placed. */
  replaced: Link | undefined
  /** The attempt is over without a link: the next press needs an id of its own. */
  onNewAttempt: () => void
}

/**
 * The press of *Place order*. An attempt whose outcome is open is looked up by itself until that is known, and before
 * it nothing can be sent: one that was just lost, and one that was sent before a reload, before answers were looked at
 * again, or in another tab (acceptance 19, 20).
 */
export function usePlaceOrder({
  order,
  second,
  repeated,
  vpcId,
  replaced,
  onNewAttempt,
}: PlaceOrderInput): OrderPlacement {
  const { t } = useI18n()
  const client = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const { lost_order_seconds: lostOrderSeconds } = usePrefetchedQuery(sessionQuery(null))
  const [placing, setPlacing] = useState<PlacingState>(() =>
    recallAttempt(order.attemptId) ? { state: 'unknown', attemptId: order.attemptId } : { state: 'idle' },
  )
  const [lookUp, setLookUp] = useState(0)
  // State changes with the next render, two presses can come before it.
  const running = useRef(false)

  /**
   * The second of a pair. If it is not placed, its own review follows, which says what was placed: the first
   * is never touched again, and an open outcome is looked up there.
   */
  const placeSecond = useCallback(
    async (first: Link, secondOrder: Order) => {
      const outcome = await placeOrder(secondOrder, repeated)
      if (outcome.state === 'placed') {
        const { region, id, name } = outcome.link
        await storeLink(client, await attachOrderedVpc(outcome.link, vpcId))
        toast(t('order.pair.placed', { first: first.name, second: name }))
        await navigate(paths.link(first), { replace: true, state: { ...SAVED, pair: { region, id, name } } })
        return
      }
      const passed: Passed = { pairFirst: { region: first.region, id: first.id, name: first.name } }
      await navigate(reviewPath(secondOrder, vpcId, outcome), { replace: true, state: passed })
      setPlacing(outcome)
    },
    [client, navigate, toast, t, repeated, vpcId],
  )

  const settle = useCallback(
    async (outcome: OrderOutcome) => {
      if (outcome.state === 'placed') {
        const { found } = outcome
        const link = await attachOrderedVpc(outcome.link, vpcId)
        await storeLink(client, link)
        const isLeft = replaced !== undefined && !(await deleteReplaced(client, replaced))
        const left = isLeft ? ` ${t('order.again.left', { name: replaced.name })}` : ''
        toast(
          `${found ? t('order.placed.found', { name: link.name }) : t('order.placed', { name: link.name })}${left}`,
        )
        if (second) await placeSecond(link, second)
        else await navigate(paths.link(link), { replace: true, state: SAVED })
        return
      }
      // The gateway remembers this attempt's key as unknown: after proof of absence a new one is needed.
      if (outcome.state === 'absent' || outcome.state === 'refused') onNewAttempt()
      if (outcome.state === 'twin') await client.refetchQueries({ queryKey: keyFor(linksNamedQuery) })
      setPlacing(outcome)
    },
    [client, navigate, toast, t, onNewAttempt, second, placeSecond, vpcId, replaced],
  )

  const place = () => {
    if (running.current) return
    running.current = true
    setPlacing({ state: 'placing' })
    placeOrder(order, repeated)
      .then(settle)
      .catch((error: unknown) => setPlacing({ state: 'failed', error }))
      .finally(() => {
        running.current = false
      })
  }

  // Read through a ref: as dependencies of the effect they would restart the look-up with each render.
  const latest = useRef(settle)
  useEffect(() => {
    latest.current = settle
  })
  const openAttempt = placing.state === 'unknown' ? placing.attemptId : undefined
  useEffect(() => {
    if (openAttempt === undefined) return undefined
    const stop = new AbortController()
    const record = recallAttempt(openAttempt)
    const settled = record
      ? lookUpOrder(openAttempt, record, {
          lostOrderMs: lostOrderSeconds * 1000,
          onSeen: (seen) => setPlacing({ state: 'unknown', attemptId: openAttempt, seen }),
          signal: stop.signal,
        }).then((outcome) => latest.current(outcome))
      : // Another tab has learned the outcome: a link that was made is among what was ordered recently.
        client
          .refetchQueries({ queryKey: keyFor(linksNamedQuery) })
          .then(() => stop.signal.aborted || setPlacing({ state: 'idle' }))
    settled.catch((error: unknown) => {
      if (!stop.signal.aborted) setPlacing({ state: 'failed', error })
    })
    return () => stop.abort()
  }, [client, openAttempt, lookUp, lostOrderSeconds])

  return {
    placing,
    locked: placing.state === 'placing' || openAttempt !== undefined,
    place,
    lookAgain: () => setLookUp((before) => before + 1),
  }
}

/** The review of an order alone: under its own attempt while that must be looked up, else under a new one. */
function reviewPath(order: Order, vpcId: string | undefined, outcome: OrderOutcome): string {
  const search = writeDraft({ ...draftOf(order), vpcId })
  search.set(ATTEMPT_PARAMETER, attemptToLookUp(order, outcome) ?? crypto.randomUUID())
  return paths.order('review', search)
}

/** The id under which the outcome will be known; undefined where nothing of the order is under way. */
function attemptToLookUp(order: Order, outcome: OrderOutcome): string | undefined {
  if (outcome.state === 'unknown') return outcome.attemptId
  return outcome.state === 'busy' ? order.attemptId : undefined
}
