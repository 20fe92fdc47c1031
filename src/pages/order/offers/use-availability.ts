import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { staleAnswers, type StaleAnswer } from '../../../../domain/order/stale-draft.ts'
import { connectionsQuery } from '../../../api/connections.ts'
import { linksQuery } from '../../../api/links.ts'
import { routingPoliciesQuery } from '../../../api/routing-policies.ts'
import { vpcsQuery } from '../../../api/vpcs.ts'
import { afterPaint } from '../../../ui/feedback/later.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { useCatalogue } from './use-catalogue.ts'

/** What the review knows of the draft's chances. */
export interface Availability {
  /** The answers that no longer hold; empty until everything was read. */
  stale: StaleAnswer[]
  /** Everything on offer is being read again. */
  isChecking: boolean
}

/**
 * Whether what was chosen is still available: everything on offer is read again when the review opens
 * (acceptance 18). What cannot be read does not stop an order: the API judges it too.
 */
export function useAvailability(): Availability {
  const { draft } = useOrderContext()
  const region = draft.region ?? 'fr-par'
  const isSelfHosted = draft.kind === 'self-hosted'
  const catalogue = useCatalogue(region)
  const connections = useQuery({ ...connectionsQuery({ region, projectId: null }), enabled: isSelfHosted })
  const links = useQuery({ ...linksQuery({ region, projectId: null }), enabled: isSelfHosted })
  const policies = useQuery(routingPoliciesQuery({ region }))
  const vpcs = useQuery({ ...vpcsQuery({ region }), enabled: draft.vpcId !== undefined })
  const asked = useRef(false)
  const [isReading, setIsReading] = useState(true)
  const { refresh } = catalogue

  useEffect(() => {
    if (asked.current) return
    asked.current = true
    afterPaint(() => void refresh().finally(() => setIsReading(false)))
  }, [refresh])

  const hasPort = !isSelfHosted || (connections.data !== undefined && links.data !== undefined)
  const hasVpcs = draft.vpcId === undefined || vpcs.data !== undefined
  if (!catalogue.isReady || !hasPort || !policies.data || !hasVpcs) {
    const error = catalogue.error ?? connections.error ?? links.error ?? policies.error ?? vpcs.error
    return { stale: [], isChecking: !error }
  }
  const { pops, partners, presence } = catalogue
  const offer = {
    pops,
    partners,
    presence,
    connections: connections.data ?? [],
    links: links.data ?? [],
    policies: policies.data,
    vpcs: vpcs.data ?? [],
  }
  return { stale: staleAnswers(draft, offer), isChecking: isReading }
}
