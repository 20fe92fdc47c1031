import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'

import { storeLink } from '../../api/link-writes.ts'
import { recallAttempt } from '../../api/order-attempt.ts'
import { lookUpOrder, placeOrder, type Order, type OrderOutcome } from '../../api/place-order.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { paths } from '../../ui/paths.ts'
import { PLACED } from './leave-guard.tsx'

/** `idle` before the first press; `placing` and `checking` lock the button. */
export type PlacingState =
  | { state: 'idle' }
  | { state: 'placing' }
  | { state: 'checking' }
  | Exclude<OrderOutcome, { state: 'placed' }>
  | { state: 'failed'; error: unknown }

/** Places the order of a review once, and leads to the link's own page. */
export interface Placing {
  placing: PlacingState
  /** True while pressing again must do nothing. */
  locked: boolean
  place: () => void
  /** Looks again for an order whose outcome is still open. */
  checkAgain: () => void
}

/**
 * The press of *Place order*. An attempt that was sent before a reload and whose outcome is open is
 * looked up at once, before anything can be sent (acceptance 19, 20).
 */
export function usePlaceOrder(order: Order, onNewAttempt: () => void): Placing {
  const { t } = useI18n()
  const client = useQueryClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [placing, setPlacing] = useState<PlacingState>(() =>
    recallAttempt(order.attemptId) ? { state: 'checking' } : { state: 'idle' },
  )
  // State changes with the next render, two presses can come before it.
  const running = useRef(false)

  const settle = useCallback(
    async (outcome: OrderOutcome) => {
      if (outcome.state === 'placed') {
        const { link, found } = outcome
        await storeLink(client, link)
        announce(
          found ? t('order.placed.found', { name: link.name }) : t('order.placed', { name: link.name }),
        )
        await navigate(paths.link(link), { replace: true, state: PLACED })
        return
      }
      // The gateway remembers this attempt's key as unknown: after proof of absence a new one is needed.
      if (outcome.state === 'absent' || outcome.state === 'refused') onNewAttempt()
      setPlacing(outcome)
    },
    [client, navigate, announce, t, onNewAttempt],
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
