/** An account in which the test names everything, even what users cannot rename. */
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link } from '../../contract/interlink.ts'
import { vpcOperations } from '../../contract/vpc.ts'
import type { Control } from './control.ts'
import { catalogue, hostedDraft, stepPath } from './draft.ts'
import {
  activeLink,
  attachPolicy,
  createPolicy,
  enablePropagation,
  pathOfLink,
  pathParameters,
} from './links.ts'
import { pathOfPort, selfHostedLink } from './self-hosted.ts'

export const REGION = '/interlink/v1beta1/regions/fr-par'

/** What everything is called: names, tags and the like, and reasons. */
export interface Given {
  name: string
  tag: string
  reason: string
}

/** Links of every kind, with a VPC, policies and tags, all of them called the same. */
export async function fillWithNames(
  control: Control,
  { name, tag, reason }: Given,
): Promise<{ flowing: Link; refused: Link; leaving: Link }> {
  const { default_project_id: project_id } = await control.state()
  const region = 'fr-par'
  const vpc = await control.call(vpcOperations.createVpc, {
    path: { region },
    body: { project_id, name, tags: [tag], enable_routing: true },
  })
  const built = await activeLink(control, { name, tags: [tag, 'core'] })
  const policy = await createPolicy(control, { name })
  await control.call(interlinkOperations.updateRoutingPolicy, {
    path: { region, routing_policy_id: policy.id },
    body: { tags: [tag] },
  })
  await control.call(interlinkOperations.attachVpc, {
    path: pathParameters(built),
    body: { vpc_id: vpc.id },
  })
  await attachPolicy(control, built, policy)
  const flowing = await enablePropagation(control, built)
  const leaving = await activeLink(control, { name, pop: '- Telehouse TH2' })
  await control.call(interlinkOperations.attachVpc, {
    path: pathParameters(leaving),
    body: { vpc_id: vpc.id },
  })
  await control.remove(leaving)
  const refused = await control.order({ name })
  await control.partner(refused, 'refuse', reason)
  await control.order({ name, tags: [tag] })
  await selfHostedLink(control, name)
  return { flowing, refused, leaving }
}

/** The pages that show them, by their addresses. To be asked for before `renameTheRest`: it goes by the names that were there. */
export async function pagesWithNames(
  control: Control,
  { flowing, refused, leaving }: Record<'flowing' | 'refused' | 'leaving', Link>,
  { name, tag }: Pick<Given, 'name' | 'tag'>,
): Promise<string[]> {
  const { partner, pop } = await catalogue(control)
  const draft = await hostedDraft(control, name)
  return [
    await pathOfPort(control),
    pathOfLink(flowing),
    pathOfLink(refused),
    pathOfLink(leaving),
    `/routing-policies/fr-par/${flowing.routing_policy_v4_id}`,
    `/locations/fr-par/${pop('TH2').id}`,
    `/locations/partners/fr-par/${partner('FranceIX').id}`,
    ...['provider', 'bandwidth', 'location', 'routing', 'name'].map((step) => stepPath(step, draft)),
    stepPath('provider', { kind: 'self-hosted', region: 'fr-par' }),
    `${stepPath('review', draft)}&tag=${encodeURIComponent(tag)}`,
  ]
}

/** Makes the API give names to what nobody can name through it: partners, places and ports. */
export async function renameTheRest(
  control: Control,
  given: { name: string; contact_email: string; portal_url: string },
): Promise<void> {
  const query = { page_size: '1000' }
  const path = { region: 'fr-par' }
  const [{ partners }, { pops }, { connections }] = await Promise.all([
    control.call(interlinkOperations.listPartners, { path, query }),
    control.call(interlinkOperations.listPops, { path, query }),
    control.call(interlinkOperations.listDedicatedConnections, { path, query }),
  ])
  const named = new Set(['name', 'display_name', 'hosting_provider_name', 'address', 'city'])
  const renamed = (items: readonly object[]) =>
    items.map((item) =>
      Object.fromEntries(
        Object.entries({ ...item }).map(([key, value]) => [key, named.has(key) ? given.name : value]),
      ),
    )
  const lists = {
    partners: renamed(partners).map((partner) => ({
      ...partner,
      contact_email: given.contact_email,
      portal_url: given.portal_url,
    })),
    pops: renamed(pops),
    'dedicated-connections': renamed(connections),
  }
  for (const [name, items] of Object.entries(lists)) {
    const key = name === 'dedicated-connections' ? 'connections' : name
    await control.fault({
      method: 'GET',
      path: `${REGION}/${name}`,
      body: { [key]: items, total_count: items.length },
    })
    for (const item of items as { id?: string }[])
      if (item.id) await control.fault({ method: 'GET', path: `${REGION}/${name}/${item.id}`, body: item })
  }
}
