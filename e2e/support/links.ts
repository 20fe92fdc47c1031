/** Links in a given state, brought there through the API and the partner desk, not through the page. */
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link, RoutingPolicy } from '../../contract/interlink.ts'
import { vpcOperations, type Vpc } from '../../contract/vpc.ts'
import type { Control, HostedOrder } from './control.ts'

/** Address of a link's page. */
export function pathOfLink({ region, id }: Pick<Link, 'region' | 'id'>): string {
  return `/interlinks/${region}/${id}`
}

/** Reads the link as the API gives it now. Rejects with *404* once it is gone. */
export function readLink(control: Control, { region, id }: Pick<Link, 'region' | 'id'>): Promise<Link> {
  return control.call(interlinkOperations.getLink, { path: { region, link_id: id } })
}

/** Every link of a region, as the API lists them. */
export async function listLinks(control: Control, region = 'fr-par'): Promise<Link[]> {
  const { links } = await control.call(interlinkOperations.listLinks, {
    path: { region },
    query: { page_size: '1000' },
  })
  return links
}

/** A hosted link that its partner has accepted and built. */
export async function activeLink(control: Control, order: HostedOrder = {}): Promise<Link> {
  const link = await control.order(order)
  await control.partner(link, 'accept')
  return control.partner(link, 'provision')
}

/** A VPC of a region by its name. */
export async function findVpc(control: Control, name = 'production', region = 'fr-par'): Promise<Vpc> {
  const { vpcs } = await control.call(vpcOperations.listVpcs, { path: { region }, query: { name } })
  const [vpc] = vpcs
  if (!vpc) throw new Error(`No VPC ${name} in ${region}`)
  return vpc
}

/** Makes a routing policy in the default project that lets one prefix pass each way. */
export async function createPolicy(
  control: Control,
  {
    name = 'office-v4',
    family = 'ipv4',
    region = 'fr-par',
    out = family === 'ipv6' ? 'fd5f:519c:6d46::/48' : '172.16.0.0/12',
  }: Partial<Record<'name' | 'family' | 'region' | 'out', string>>,
): Promise<RoutingPolicy> {
  const isV6 = family === 'ipv6'
  const { default_project_id } = await control.state()
  return control.call(interlinkOperations.createRoutingPolicy, {
    path: { region },
    body: {
      project_id: default_project_id,
      name,
      is_ipv6: isV6,
      prefix_filter_out: [out],
      prefix_filter_in: [isV6 ? 'fd10:10::/48' : '192.168.0.0/16'],
    },
  })
}

/** Attaches a policy to a link. */
export function attachPolicy(control: Control, link: Link, policy: RoutingPolicy): Promise<Link> {
  return control.call(interlinkOperations.attachRoutingPolicy, {
    path: pathParameters(link),
    body: { routing_policy_id: policy.id },
  })
}

/** Attaches a VPC of the region to a link; *default* has no private network. */
export async function attachVpc(
  control: Control,
  link: Link,
  name: 'production' | 'default' = 'production',
): Promise<Link> {
  const vpc = await findVpc(control, name, link.region)
  return control.call(interlinkOperations.attachVpc, { path: pathParameters(link), body: { vpc_id: vpc.id } })
}

/** Turns route propagation on, whether anything can be propagated or not. */
export function enablePropagation(control: Control, link: Link): Promise<Link> {
  return control.call(interlinkOperations.enableRoutePropagation, { path: pathParameters(link), body: {} })
}

/** An active link with everything attached and on: a VPC, one IPv4 policy that lets `out` out, and propagation. */
export async function configuredLink(
  control: Control,
  order: HostedOrder,
  { vpc, out }: { vpc?: 'production' | 'default'; out?: string },
): Promise<Link> {
  const link = await activeLink(control, order)
  await attachVpc(control, link, vpc)
  await attachPolicy(control, link, await createPolicy(control, out === undefined ? {} : { out }))
  return enablePropagation(control, link)
}

/** A link over which traffic flows. */
export function flowingLink(control: Control, order: HostedOrder = {}): Promise<Link> {
  return configuredLink(control, order, {})
}

/** What the API's addresses call a link. */
export function pathParameters({ region, id }: Pick<Link, 'region' | 'id'>) {
  return { region, link_id: id }
}
