import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'

import { isUuid } from '../../../../contract/uuid.ts'
import { toCreateLinkBody } from '../../../../domain/order/draft.ts'
import { useOrderContext } from '../wizard/order-context.ts'
import { useOrderProject } from '../wizard/use-order-project.ts'
import { ATTEMPT_PARAMETER } from '../wizard/use-order.ts'
import { Review } from './review.tsx'

/**
 * Step 8. Each order attempt has an id, kept in the URL with the draft: reload, Back and a second tab
 * repeat the same attempt, which the gateway answers with the same link. A changed answer drops it.
 */
export function ReviewStep() {
  const { draft } = useOrderContext()
  const projectId = useOrderProject()
  const [search, setSearch] = useSearchParams()
  const [fresh] = useState(() => crypto.randomUUID())
  const named = search.get(ATTEMPT_PARAMETER)
  const attemptId = named && isUuid(named) ? named : fresh
  const { region } = draft

  const keepAttempt = useCallback(
    (id: string) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current)
          next.set(ATTEMPT_PARAMETER, id)
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  )
  const renew = useCallback(() => keepAttempt(crypto.randomUUID()), [keepAttempt])
  const order = useMemo(
    () => (region ? { region, body: toCreateLinkBody(draft, projectId), attemptId } : undefined),
    [region, draft, projectId, attemptId],
  )

  if (!order) return null
  return <Review order={order} isNamed={named === attemptId} nameAttempt={keepAttempt} onNewAttempt={renew} />
}
