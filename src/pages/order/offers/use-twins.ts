import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { Link } from '../../../../contract/interlink.ts'
import { recentTwins } from '../../../../domain/order/same-order.ts'
import { linksNamedQuery, type Order } from '../../../api/place-order.ts'
import { useServerNow } from '../../../api/use-server-now.ts'

/** Recent links that an order would most likely repeat by mistake. */
export interface Twins {
  /** Those of the order itself. */
  first: Link[]
  /** Those of the second order of a pair. */
  second: Link[]
  /** They are being read for the first time. */
  isReading: boolean
  /** Ids of those that somebody wants to order once more. */
  repeated: ReadonlySet<string>
  /** None is left that somebody would have to agree to repeat. */
  areRepeated: boolean
  /** Says of all that are shown whether they are to be ordered once more. One that appears later is not among them. */
  setRepeated: (isWanted: boolean) => void
}

/** Nobody types on after such a pause. */
const SETTLED_MS = 300

/** Also when another order takes the review's place, whose name may have been asked for before. */
const READ_ANEW = { refetchOnMount: 'always', staleTime: 0 } as const

/**
 * Reads, each time the review opens, what was ordered recently by anyone. Where that cannot be read the order is not
 * held up here: it is read once more before anything is sent.
 */
export function useTwins(order: Order, second: Order | undefined): Twins {
  const { region, body } = order
  const { data = [], isFetchedAfterMount } = useQuery({
    ...linksNamedQuery({ region, name: body.name }),
    ...READ_ANEW,
  })
  // The second is named after its own location, or as somebody likes: not asked for at every letter of it.
  const secondName = second?.numberedFrom ?? second?.body.name ?? ''
  const [settledName] = useDebouncedValue(secondName, SETTLED_MS, { leading: true })
  const ofName = useQuery({
    ...linksNamedQuery({ region, name: settledName }),
    ...READ_ANEW,
    enabled: second !== undefined && settledName !== '',
  })
  const [repeated, setRepeated] = useState<ReadonlySet<string>>(new Set())
  const now = useServerNow()
  const twins = recentTwins(body, data, now)
  const ofSecond = second ? recentTwins(second.body, ofName.data ?? [], now, second.numberedFrom) : []
  const all = [...twins, ...ofSecond].map(({ id }) => id)
  return {
    first: twins,
    second: ofSecond,
    isReading:
      !isFetchedAfterMount ||
      (second !== undefined && (settledName !== secondName || !ofName.isFetchedAfterMount)),
    repeated,
    areRepeated: all.every((id) => repeated.has(id)),
    setRepeated: (isWanted) => setRepeated(new Set(isWanted ? all : [])),
  }
}
