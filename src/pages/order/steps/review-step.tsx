import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { useSearchParams } from 'react-router'

import { isUuid } from '../../../../contract/uuid.ts'
import { toCreateLinkBody } from '../../../../domain/order/draft.ts'
import { openAttemptOf, recallAttempt, subscribeToAttempts } from '../../../api/order-attempt.ts'
import { SECOND_ATTEMPT_PARAMETER } from '../offers/use-redundant-pair.ts'
import { useOrderContext } from '../wizard/order-context.ts'
import { useOrderProject } from '../wizard/use-order-project.ts'
import { ATTEMPT_PARAMETER } from '../wizard/use-order.ts'
import { Review } from './review.tsx'

/**
 * Step 8. Each order attempt has an id, kept in the URL with the draft: reload, Back and a second tab
 * repeat the same attempt, which the gateway answers with the same link. A changed answer drops it; but as long as
 * this browser knows of an attempt at the same order whose outcome is open, that is the attempt, however one came here.
 */
export function ReviewStep() {
  const { draft } = useOrderContext()
  const projectId = useOrderProject()
  const [search, setSearch] = useSearchParams()
  const [fresh] = useState(() => crypto.randomUUID())
  const named = search.get(ATTEMPT_PARAMETER)
  const { region } = draft

  const keepIds = useCallback(
    (idsOf: (current: URLSearchParams) => Record<string, string>) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current)
          for (const [parameter, id] of Object.entries(idsOf(current))) next.set(parameter, id)
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  )
  const nameAttempt = useCallback((id: string) => keepIds(() => ({ [ATTEMPT_PARAMETER]: id })), [keepIds])
  const renew = useCallback(
    () =>
      keepIds((current) => ({
        [ATTEMPT_PARAMETER]: crypto.randomUUID(),
        ...(current.has(SECOND_ATTEMPT_PARAMETER) && { [SECOND_ATTEMPT_PARAMETER]: crypto.randomUUID() }),
      })),
    [keepIds],
  )
  const wanted = useMemo(
    () => (region ? { region, body: toCreateLinkBody(draft, projectId) } : undefined),
    [region, draft, projectId],
  )
  const open = useSyncExternalStore(subscribeToAttempts, () => wanted && openAttemptOf(wanted))
  // An open attempt at another order, under answers that were changed in the address, is not this one.
  const own = named && isUuid(named) && !recallAttempt(named) ? named : fresh
  const attemptId = open ?? own
  const order = useMemo(() => wanted && { ...wanted, attemptId }, [wanted, attemptId])

  if (!order) return null
  return <Review order={order} isNamed={named === attemptId} nameAttempt={nameAttempt} onNewAttempt={renew} />
}
