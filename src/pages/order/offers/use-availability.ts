import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'

import { presenceOf } from '../../../../domain/catalogue/offers.ts'
import { staleAnswers, type Offer, type StaleAnswer } from '../../../../domain/order/stale-draft.ts'
import { partnersQuery, popsQuery, presenceQuery } from '../../../api/catalogue.ts'
import { connectionsQuery } from '../../../api/connections.ts'
import { linksQuery } from '../../../api/links.ts'
import { routingPoliciesQuery } from '../../../api/routing-policies.ts'
import { vpcsQuery } from '../../../api/vpcs.ts'
import { gatewayIsReachable } from '../../../browser/reachability.ts'
import { afterPaint } from '../../../ui/feedback/later.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { useCatalogue } from './use-catalogue.ts'

const namesOf = (queries: readonly { name: string }[]) => queries.map(({ name }) => name)

/** Everything that an order depends on. */
const READS = namesOf([popsQuery, partnersQuery, presenceQuery, routingPoliciesQuery, vpcsQuery])

/** And one on a port: its remainder depends on the links. */
const PORT_READS = namesOf([connectionsQuery, linksQuery])

function regionOf(parameters: unknown): unknown {
  return typeof parameters === 'object' && parameters !== null && 'region' in parameters
    ? parameters.region
    : undefined
}

/** What the review knows of the draft's chances. */
export interface Availability {
  /** The answers that no longer hold; empty until everything was read. */
  stale: StaleAnswer[]
  /** Everything on offer is being read again. */
  isChecking: boolean
  /** Reads everything once more, and gives the answers that no longer hold. Never rejects. */
  check: () => Promise<StaleAnswer[]>
}

/**
 * Whether what was chosen is still available: everything on offer is read again when the review opens, when one comes
 * back to its tab, and with `check` (acceptance 18). What cannot be read does not stop an order: the API judges it too.
 */
export function useAvailability(): Availability {
  const { draft } = useOrderContext()
  const client = useQueryClient()
  const region = draft.region ?? 'fr-par'
  const isSelfHosted = draft.kind === 'self-hosted'
  const { error } = useCatalogue(region)
  const connections = useQuery({ ...connectionsQuery({ region, projectId: null }), enabled: isSelfHosted })
  const links = useQuery({ ...linksQuery({ region, projectId: null }), enabled: isSelfHosted })
  const policies = useQuery(routingPoliciesQuery({ region }))
  const vpcs = useQuery({ ...vpcsQuery({ region }), enabled: draft.vpcId !== undefined })
  const asked = useRef(false)
  const [readings, setReadings] = useState(1)

  /** What was read last; undefined until all of it was. */
  function offerNow(): Offer | undefined {
    const pops = client.getQueryData(popsQuery({ region }).queryKey)
    const partners = client.getQueryData(partnersQuery({ region }).queryKey)
    const partnerIds = (partners ?? []).map(({ id }) => id)
    const presence = client.getQueryData(presenceQuery({ region, partnerIds }).queryKey)
    const ports = client.getQueryData(connectionsQuery({ region, projectId: null }).queryKey)
    const all = client.getQueryData(linksQuery({ region, projectId: null }).queryKey)
    const named = client.getQueryData(routingPoliciesQuery({ region }).queryKey)
    const clouds = client.getQueryData(vpcsQuery({ region }).queryKey)
    if (!pops || !partners || !presence || !named) return undefined
    if (isSelfHosted && (!ports || !all)) return undefined
    if (draft.vpcId !== undefined && !clouds) return undefined
    return {
      pops,
      partners,
      presence: presenceOf(presence),
      connections: ports ?? [],
      links: all ?? [],
      policies: named,
      vpcs: clouds ?? [],
    }
  }

  const read = useCallback(async () => {
    setReadings((before) => before + 1)
    const reads = new Set<unknown>(isSelfHosted ? [...READS, ...PORT_READS] : READS)
    const lost = untilUnreachable()
    const reading = client.invalidateQueries(
      // Of other regions nothing is read: the frame has their links.
      { predicate: ({ queryKey: [name, of] }) => reads.has(name) && regionOf(of) === region },
      // What is being read already is not asked for twice.
      { cancelRefetch: false },
    )
    await Promise.race([reading, lost.promise])
    lost.stop()
    setReadings((before) => before - 1)
  }, [client, region, isSelfHosted])

  useEffect(() => {
    if (asked.current) return
    asked.current = true
    afterPaint(() => void read().finally(() => setReadings((before) => before - 1)))
  }, [read])

  useEffect(() => {
    const returned = () => {
      if (document.visibilityState === 'visible') void read()
    }
    document.addEventListener('visibilitychange', returned)
    return () => document.removeEventListener('visibilitychange', returned)
  }, [read])

  const offer = offerNow()
  const stale = offer ? staleAnswers(draft, offer) : []
  const failure = error ?? connections.error ?? links.error ?? policies.error ?? vpcs.error
  return {
    stale,
    isChecking: offer ? readings > 0 : !failure,
    check: async () => {
      await read()
      const now = offerNow()
      return now ? staleAnswers(draft, now) : []
    },
  }
}

/** Resolves when the gateway cannot be reached, at once if it cannot now: reads are then held back, and nobody waits for them. */
function untilUnreachable(): { promise: Promise<void>; stop: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = () => {
    if (!gatewayIsReachable.get()) resolve()
  }
  const stop = gatewayIsReachable.subscribe(look)
  look()
  return { promise, stop }
}
