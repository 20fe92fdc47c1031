/** Many plausible links over all regions and statuses, to test long lists. */
import { randomUUID } from 'node:crypto'

import { asc, count, eq, isNotNull, sql } from 'drizzle-orm'

import { VLAN_RANGE, type KnownLinkStatus } from '../../contract/interlink.ts'
import type { Transaction } from '../../store/database.ts'
import { ApiError } from '../api/errors.ts'
import { HOSTED_PEER_ASN } from '../assumptions.ts'
import { DAY_MS, shift, type Instant } from '../clock.ts'
import type { Context } from '../context.ts'
import { IPV4_PAIRS, randomIpv6 } from '../interlink/links/addresses.ts'
import { insertLinks } from '../interlink/links/store.ts'
import { readAutopilot } from '../lifecycle/autopilot.ts'
import type { AutopilotSchedule } from '../lifecycle/scheduled.ts'
import { withDerivedState } from '../lifecycle/transition.ts'
import { vacuum } from '../store/maintenance.ts'
import { nameKey } from '../store/name-key.ts'
import { partners, pops, sharedConnections } from '../store/schema/catalogue.ts'
import { links, type LinkRow } from '../store/schema/links.ts'
import { privateNetworks, vpcs } from '../store/schema/vpc.ts'
import { seedPolicies, type PolicyIds } from './policies.ts'

/** How many of twenty links have each status. */
const STATUSES: readonly KnownLinkStatus[] = [
  ...Array<KnownLinkStatus>(9).fill('active'),
  'requested',
  'requested',
  'provisioning',
  'provisioning',
  'limited_connectivity',
  'all_down',
  'refused',
  'expired',
  'failed',
  'locked',
  'deprovisioning',
]

/** A small batch, because the memory of the embedded database never shrinks after a large statement. */
const ROWS_PER_STATEMENT = 250

/** A shared connection of a partner with bandwidths on offer. */
interface Offer {
  region: string
  popId: string
  city: string
  sizes: number[]
  partnerId: string
  l3Connectivity: boolean
}

/** Adds `wanted` hosted links; throws 409 when there are not enough free VLANs or addresses for them. */
export async function seedLinks(
  { db, clock, account }: Pick<Context, 'db' | 'clock' | 'account'>,
  wanted: number,
): Promise<void> {
  if (wanted === 0) return
  await db.transaction(async (tx) => {
    const offers = await readOffers(tx)
    const places = await freeVlans(tx, offers)
    const pairs = await freePairs(tx, wanted)
    const room = Math.min(pairs.length, places.length)
    if (room < wanted) {
      throw outOfRoom(`Only ${room} more links fit: ${wanted} were asked for.`)
    }
    const policies = await seedPolicies(tx, clock, account)
    const networks = await tx
      .select({ id: vpcs.id, region: vpcs.region })
      .from(vpcs)
      // A VPC that contains a private network.
      .innerJoin(privateNetworks, eq(privateNetworks.vpcId, vpcs.id))
      .orderBy(asc(vpcs.createdAt))
    const [before] = await tx.select({ count: count() }).from(links)
    const now = clock.now()
    const autopilot = await readAutopilot(tx)
    const rows = places.slice(0, wanted).map(({ offer, vlan }, index) =>
      plausibleLink({
        number: (before?.count ?? 0) + index + 1,
        offer,
        vlan,
        pair: pairs[index] ?? 0,
        owner: account,
        vpcId: networks.find((one) => one.region === offer.region)?.id ?? null,
        policies: policies.get(offer.region),
        now,
        autopilot,
      }),
    )
    for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
      const part = rows.slice(at, at + ROWS_PER_STATEMENT)
      if ((await insertLinks(tx, part)) < part.length) throw outOfRoom('Orders came in between: try again.')
    }
  })
  await vacuum(db)
}

function readOffers(tx: Transaction): Promise<Offer[]> {
  return tx
    .select({
      region: pops.region,
      popId: pops.id,
      city: pops.city,
      sizes: pops.offeredMbps,
      partnerId: partners.id,
      l3Connectivity: partners.l3Connectivity,
    })
    .from(sharedConnections)
    .innerJoin(pops, eq(pops.id, sharedConnections.popId))
    .innerJoin(partners, eq(partners.id, sharedConnections.partnerId))
    .where(sql`cardinality(${pops.offeredMbps}) > 0`)
    .orderBy(asc(pops.id), asc(partners.id))
}

/** Free VLANs of all offers, taken from each offer in turn, so that few links spread over all of them. */
async function freeVlans(tx: Transaction, offers: Offer[]): Promise<{ offer: Offer; vlan: number }[]> {
  const used = await tx
    .select({ portId: links.portId, vlan: links.vlan })
    .from(links)
    .where(isNotNull(links.partnerId))
  const taken = new Set(used.map(({ portId, vlan }) => `${portId} ${vlan}`))
  const places: { offer: Offer; vlan: number }[] = []
  for (let vlan: number = VLAN_RANGE.start; vlan <= VLAN_RANGE.end; vlan += 1) {
    for (const offer of offers) {
      const key = `${offer.popId} ${vlan}`
      if (taken.has(key)) continue
      // Two partners in one PoP share its VLANs, so alternate between them.
      const here = offers.filter((one) => one.popId === offer.popId)
      if (here[vlan % here.length] === offer) places.push({ offer, vlan })
    }
  }
  return places
}

async function freePairs(tx: Transaction, wanted: number): Promise<number[]> {
  const { rows } = await tx.execute<{ pair: number }>(sql`
    select pair from generate_series(0, ${IPV4_PAIRS - 1}::int) pair
    where not exists (select from links where ipv4_pair = pair) order by pair limit ${wanted}`)
  return rows.map((row) => row.pair)
}

interface Part {
  number: number
  offer: Offer
  vlan: number
  pair: number
  owner: { organizationId: string; defaultProjectId: string }
  vpcId: string | null
  policies: PolicyIds | undefined
  now: Instant
  autopilot: AutopilotSchedule
}

function plausibleLink({ number, offer, vlan, pair, owner, vpcId, policies, now, autopilot }: Part): LinkRow {
  const status = STATUSES[(number * 7) % STATUSES.length] ?? 'active'
  // Requests are at most nine days old, or they would expire immediately; the others go back a year.
  const days = status === 'requested' ? ((number * 13) % 90) / 10 : 11 + ((number * 37) % 354)
  const createdAt = shift(now, -days * DAY_MS - (number % 997) * 1000)
  const inService = ['active', 'limited_connectivity', 'all_down'].includes(status)
  const configured = inService && (status !== 'active' || number % 5 !== 0)
  const name = `${offer.city.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${String(number).padStart(5, '0')}`
  const row: LinkRow = {
    id: randomUUID(),
    region: offer.region,
    organizationId: owner.organizationId,
    projectId: owner.defaultProjectId,
    name,
    nameKey: nameKey(name),
    tags: ['seeded', ...(number % 3 === 0 ? ['backup'] : [])],
    popId: offer.popId,
    bandwidthMbps: offer.sizes[number % offer.sizes.length] ?? 100,
    status,
    resumeStatus: status === 'locked' ? 'requested' : null,
    bgpV4Status: 'disabled',
    bgpV6Status: 'disabled',
    v4Held: status === 'all_down',
    v6Held: status === 'all_down' || status === 'limited_connectivity',
    enableRoutePropagation: configured && number % 7 !== 0,
    partnerLeft: false,
    partnerId: offer.partnerId,
    pairingKey: randomUUID(),
    disapprovedReason: status === 'refused' ? 'No port is free in this location' : null,
    l3Connectivity: offer.l3Connectivity,
    connectionId: null,
    portId: offer.popId,
    vlan,
    ipv4Pair: pair,
    ipv6Address: randomIpv6(),
    peerAsn: HOSTED_PEER_ASN,
    vpcId: configured ? vpcId : null,
    routingPolicyV4Id: configured ? (policies?.v4 ?? null) : null,
    routingPolicyV6Id: configured ? (policies?.v6 ?? null) : null,
    enteredAt: createdAt,
    requestedAt: createdAt,
    dueAt: null,
    dueStatus: null,
    createdAt,
    updatedAt: createdAt,
  }
  return withDerivedState(row, createdAt, autopilot)
}

function outOfRoom(message: string): ApiError {
  return new ApiError(409, { type: 'out_of_room', message })
}
