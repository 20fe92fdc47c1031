/** Ordering a link (api-contract.md §2.2, §5.2). */
import { randomUUID } from 'node:crypto'

import { VLAN_RANGE, type CreateLinkBody } from '../../../contract/interlink.ts'
import { atomically, type Transaction } from '../../../store/database.ts'
import { requireProject } from '../../account/find-project.ts'
import { ApiError, constraint, preconditionFailed } from '../../api/errors.ts'
import { HOSTED_PEER_ASN, SELF_HOSTED_PEER_ASN, WRONG_STATUS } from '../../assumptions.ts'
import type { Context } from '../../context.ts'
import { readAutopilot } from '../../lifecycle/autopilot.ts'
import { withDerivedState } from '../../lifecycle/transition.ts'
import { nameKey } from '../../store/name-key.ts'
import type { LinkRow } from '../../store/schema/links.ts'
import { requirePolicy } from '../policies/store.ts'
import { randomIpv6 } from './addresses.ts'
import { findFreeVlanAndPair } from './allocate.ts'
import { hostedOffer, selfHostedOffer } from './offer.ts'
import { insertLinks } from './store.ts'

/** The order, and the region and organization it is for. */
export interface Order {
  region: string
  organizationId: string
  body: CreateLinkBody
}

const ATTEMPTS = 20

/** Stores a new link; throws 400, 404 or 412. */
export async function createLink(context: Context, order: Order): Promise<LinkRow> {
  return atomically(context.db, async (tx) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const stored = await insert(context, tx, order)
      if (stored) return stored
      // Another order was faster: a VLAN or address chosen here is chosen again; a requested VLAN is now
      // refused.
    }
    throw new ApiError(503, outOfStock('vlan'))
  })
}

/** Undefined when another order took the VLAN or an address between the check and the insert. */
async function insert(
  context: Context,
  tx: Transaction,
  { region, organizationId, body }: Order,
): Promise<LinkRow | undefined> {
  await requireProject(tx, organizationId, body.project_id)
  const port = await choosePort(tx, { region, organizationId, body })
  for (const [argument, isIpv6] of [
    ['routing_policy_v4_id', false],
    ['routing_policy_v6_id', true],
  ] as const) {
    const id = body[argument]
    if (id === undefined) continue
    const policy = await requirePolicy(tx, { id, region, organizationId }, 'share')
    if (policy.isIpv6 !== isIpv6) {
      throw constraint(argument, `must be an ${isIpv6 ? 'IPv6' : 'IPv4'} routing policy`)
    }
  }
  const free = await findFreeVlanAndPair(tx, port.portId, port.vlans)
  const vlan = body.vlan ?? free.vlan
  const { pair } = free
  if (vlan === undefined) throw new ApiError(503, outOfStock('vlan'))
  if (pair === undefined) throw new ApiError(503, outOfStock('ipv4_pair'))

  const now = context.clock.now()
  const row: LinkRow = {
    id: randomUUID(),
    region,
    organizationId,
    projectId: body.project_id,
    name: body.name,
    nameKey: nameKey(body.name),
    tags: body.tags ?? [],
    popId: body.pop_id,
    bandwidthMbps: body.bandwidth_mbps,
    // Recorded: a hosted order is `requested` in its response; self-hosted ones pass through `configuring`.
    status: port.connectionId === null ? 'requested' : 'configuring',
    resumeStatus: null,
    bgpV4Status: 'disabled',
    bgpV6Status: 'disabled',
    v4Held: false,
    v6Held: false,
    enableRoutePropagation: false,
    partnerLeft: false,
    partnerId: port.partnerId,
    pairingKey: port.partnerId === null ? null : randomUUID(),
    disapprovedReason: null,
    l3Connectivity: port.l3Connectivity,
    connectionId: port.connectionId,
    portId: port.portId,
    vlan,
    ipv4Pair: pair,
    ipv6Address: randomIpv6(),
    peerAsn: port.connectionId === null ? HOSTED_PEER_ASN : (body.peer_asn ?? SELF_HOSTED_PEER_ASN),
    vpcId: null,
    routingPolicyV4Id: body.routing_policy_v4_id ?? null,
    routingPolicyV6Id: body.routing_policy_v6_id ?? null,
    enteredAt: now,
    requestedAt: now,
    dueAt: null,
    dueStatus: null,
    createdAt: now,
    updatedAt: now,
  }
  const settled = withDerivedState(row, now, await readAutopilot(tx))
  return (await insertLinks(tx, [settled])) === 1 ? settled : undefined
}

/** Where a link is connected. */
interface Port extends Pick<LinkRow, 'portId' | 'partnerId' | 'connectionId' | 'l3Connectivity'> {
  vlans: { start: number; end: number }
}

async function choosePort(tx: Transaction, order: Order): Promise<Port> {
  const { body } = order
  if (body.partner_id !== undefined && body.connection_id !== undefined) {
    throw constraint('connection_id', 'give either partner_id or connection_id, not both')
  }
  if (body.partner_id !== undefined) {
    if (body.vlan !== undefined) throw constraint('vlan', 'assigned by Scaleway on hosted links')
    if (body.peer_asn !== undefined) throw constraint('peer_asn', 'assigned by Scaleway on hosted links')
    const offer = await hostedOffer(tx, order.region, body.pop_id, body.partner_id)
    if (!offer.sizes.includes(body.bandwidth_mbps)) {
      throw constraint('bandwidth_mbps', oneOf(offer.sizes, 'this PoP has nothing on offer'))
    }
    return {
      portId: body.pop_id,
      partnerId: body.partner_id,
      connectionId: null,
      l3Connectivity: offer.l3Connectivity,
      vlans: VLAN_RANGE,
    }
  }
  if (body.connection_id === undefined) {
    throw constraint('partner_id', 'one of partner_id and connection_id is required')
  }
  const offer = await selfHostedOffer(tx, order.region, order.organizationId, body.connection_id)
  if (offer.popId !== body.pop_id) {
    throw constraint('pop_id', 'the dedicated connection is in another PoP')
  }
  if (offer.status !== 'active') {
    throw preconditionFailed(WRONG_STATUS, `the dedicated connection is ${offer.status}`)
  }
  if (!offer.sizes.includes(body.bandwidth_mbps)) {
    throw constraint('bandwidth_mbps', oneOf(offer.sizes, 'this connection takes no links'))
  }
  if (body.bandwidth_mbps > offer.remainingMbps) {
    throw constraint('bandwidth_mbps', `only ${offer.remainingMbps} Mbps are left on this connection`)
  }
  if (body.vlan !== undefined) {
    if (body.vlan < offer.vlans.start || body.vlan > offer.vlans.end) {
      throw constraint('vlan', `must be from ${offer.vlans.start} to ${offer.vlans.end}`)
    }
    if (await offer.isTaken(body.vlan)) throw vlanTaken(body.vlan)
  }
  return {
    portId: body.connection_id,
    partnerId: null,
    connectionId: body.connection_id,
    l3Connectivity: null,
    vlans: offer.vlans,
  }
}

function oneOf(sizes: number[], none: string): string {
  return sizes.length === 0 ? none : `must be one of ${sizes.join(', ')}`
}

function vlanTaken(vlan: number): ApiError {
  return constraint('vlan', `VLAN ${vlan} is already used on this connection`)
}

function outOfStock(resource: string) {
  return { type: 'out_of_stock', message: 'resource is out of stock', resource }
}
