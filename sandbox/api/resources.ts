/** Names of resources in permissions and in the audit trail. */
import type { Operation } from '../../contract/operation.ts'
import type { ResourceName } from './errors.ts'

/** One kind of resource. */
export interface Resource {
  /** In error bodies (api-contract.md §7). */
  name: ResourceName
  /** In the audit trail (§9.5). */
  auditType: string
  /** Name of its id in path templates. */
  idParameter: string
}

/** By the last fixed segment before the id. */
const RESOURCES: Readonly<Record<string, Resource>> = {
  links: { name: 'link', auditType: 'ili_link', idParameter: 'link_id' },
  'routing-policies': {
    name: 'routing_policy',
    auditType: 'ili_routing_policy',
    idParameter: 'routing_policy_id',
  },
  vpcs: { name: 'vpc', auditType: 'vpc_vpc', idParameter: 'vpc_id' },
  'private-networks': {
    name: 'private_network',
    auditType: 'vpc_private_network',
    idParameter: 'private_network_id',
  },
  routes: { name: 'route', auditType: 'vpc_route', idParameter: 'route_id' },
}

/** The resource that an operation changes; undefined for resources that can only be read. */
export function resourceOf({ path }: Pick<Operation, 'path'>): Resource | undefined {
  return path
    .split('/')
    .map((segment) => RESOURCES[segment])
    .find((resource) => resource !== undefined)
}
