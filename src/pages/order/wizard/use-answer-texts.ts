import { useQuery } from '@tanstack/react-query'

import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import type { Answer } from '../../../../domain/order/draft.ts'
import { isolate, listTexts } from '../../../../domain/text/direction.ts'
import { revealHidden } from '../../../../domain/text/hidden-characters.ts'
import { partnersQuery, popsQuery } from '../../../api/catalogue.ts'
import { connectionsQuery } from '../../../api/connections.ts'
import { routingPoliciesQuery } from '../../../api/routing-policies.ts'
import { vpcsQuery } from '../../../api/vpcs.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { projectName, useProjects } from '../../../features/projects/project-name.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from './order-context.ts'
import { useOrderProject } from './use-order-project.ts'

/** A name that is being loaded: one line, as most names are, so that nothing moves when it comes. */
const ON_ITS_WAY = '…'

type Named = { id: string; name: string; project_id?: string }

/** An answer that people give; that the routing was left out is no answer of its own to them. */
export type ShownAnswer = Exclude<Answer, 'routingSkipped'>

/**
 * Each answer that was given, in words: by name, and with its project where that is not the order's. An id stands for
 * what cannot be loaded or no longer exists. Hidden characters are shown as what they are (`revealHidden`).
 */
export function useAnswerTexts(): Partial<Record<ShownAnswer, string>> {
  const { t, language } = useI18n()
  const { draft } = useOrderContext()
  const { popId, partnerId, connectionId, policyV4Id, policyV6Id, vpcId, bandwidthMbps } = draft
  const region = draft.region ?? 'fr-par'
  const pops = useQuery({ ...popsQuery({ region }), enabled: popId !== undefined })
  const partners = useQuery({ ...partnersQuery({ region }), enabled: partnerId !== undefined })
  const connections = useQuery({
    ...connectionsQuery({ region, projectId: null }),
    enabled: connectionId !== undefined,
  })
  const policies = useQuery({
    ...routingPoliciesQuery({ region }),
    enabled: policyV4Id !== undefined || policyV6Id !== undefined,
  })
  const vpcs = useQuery({ ...vpcsQuery({ region }), enabled: vpcId !== undefined })
  const projectId = useOrderProject()
  const projects = useProjects()
  const foreign = useForeignProject(projectId)

  function nameOf({ data, isPending }: { data: Named[] | undefined; isPending: boolean }, id?: string) {
    if (id === undefined) return undefined
    if (isPending) return ON_ITS_WAY
    const item = data?.find((each) => each.id === id)
    return item ? listTexts([revealHidden(item.name), foreign(item)], ' · ') : isolate(revealHidden(id))
  }

  const pop = pops.data?.find((each) => each.id === popId)
  const texts: Record<ShownAnswer, string | undefined> = {
    projectId: isolate(revealHidden(projectName(projects, projectId))),
    region: draft.region && t(`region.${draft.region}`),
    kind: draft.kind && t(`kind.${draft.kind}`),
    partnerId: nameOf(partners, partnerId),
    connectionId: nameOf(connections, connectionId),
    vlan: draft.vlan?.toString(),
    peerAsn: draft.peerAsn?.toString(),
    popId: popId && (pops.isPending ? ON_ITS_WAY : isolate(revealHidden(pop?.display_name ?? popId))),
    bandwidthMbps: bandwidthMbps === undefined ? undefined : formatBandwidth(bandwidthMbps, language),
    vpcId: nameOf(vpcs, vpcId),
    policyV4Id: nameOf(policies, policyV4Id),
    policyV6Id: nameOf(policies, policyV6Id),
    name: draft.name && isolate(revealHidden(draft.name)),
    tags: draft.tags.length > 0 ? listTexts(draft.tags.map(revealHidden)) : undefined,
  }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined))
}
