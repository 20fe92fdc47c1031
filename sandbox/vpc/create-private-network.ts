/** A new private network with its subnets (api-contract.md §9.1, §12). */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'

import { and, eq } from 'drizzle-orm'
import ipaddr from 'ipaddr.js'
import type * as z from 'zod/mini'

import type { createPrivateNetworkBodySchema } from '../../contract/vpc-networks.ts'
import type { Database } from '../../store/database.ts'
import { requireProject } from '../account/find-project.ts'
import { badFormat, constraint } from '../api/errors.ts'
import { SUBNET_POOL } from '../assumptions.ts'
import type { Context } from '../context.ts'
import { cidrVersion } from '../interlink/policies/prefixes.ts'
import { nameKey } from '../store/name-key.ts'
import { privateNetworks, subnets, vpcs } from '../store/schema/vpc.ts'
import { requireVpc } from './find.ts'

interface Wanted {
  region: string
  organizationId: string
  body: z.output<typeof createPrivateNetworkBodySchema>
}

/** Stores the network and its subnets; throws 400 or 404. */
export async function createPrivateNetwork({ db, clock }: Context, wanted: Wanted) {
  const { region, organizationId, body } = wanted
  await requireProject(db, organizationId, body.project_id)
  const vpcId = await chooseVpc(db, wanted)
  const used = await db
    .select({ subnet: subnets.subnet })
    .from(subnets)
    .innerJoin(privateNetworks, eq(privateNetworks.id, subnets.privateNetworkId))
    .where(eq(privateNetworks.vpcId, vpcId))
  const taken = used.map(({ subnet }) => ipaddr.parseCIDR(subnet))
  const cidrs = body.subnets && body.subnets.length > 0 ? checked(body.subnets, taken) : freeSubnets(taken)
  const now = clock.now()
  const dates = { createdAt: now, updatedAt: now }
  const name = body.name ?? `pn-${randomBytes(4).toString('hex')}`
  const network = {
    id: randomUUID(),
    region,
    organizationId,
    projectId: body.project_id,
    vpcId,
    name,
    nameKey: nameKey(name),
    tags: body.tags ?? [],
    defaultRoutePropagation: body.default_route_propagation_enabled ?? false,
    ...dates,
  }
  await db.insert(privateNetworks).values(network)
  const parts = cidrs.map((subnet) => ({
    id: randomUUID(),
    privateNetworkId: network.id,
    subnet,
    createdAt: now,
    updatedAt: now,
  }))
  await db.insert(subnets).values(parts)
  return { network, parts }
}

/** The VPC of the request, or the default one of the region. Throws 400 or 404. */
async function chooseVpc(db: Database, { region, organizationId, body }: Wanted): Promise<string> {
  if (body.vpc_id !== undefined) {
    return (await requireVpc(db, { id: body.vpc_id, region, organizationId })).id
  }
  const [vpc] = await db
    .select({ id: vpcs.id })
    .from(vpcs)
    .where(and(eq(vpcs.organizationId, organizationId), eq(vpcs.region, region), eq(vpcs.isDefault, true)))
    .limit(1)
  if (!vpc) throw constraint('vpc_id', 'this region has no default VPC: name one')
  return vpc.id
}

type Cidr = [ipaddr.IPv4 | ipaddr.IPv6, number]

function checked(cidrs: string[], taken: Cidr[]): string[] {
  return cidrs.map((cidr) => {
    if (cidrVersion(cidr) === undefined) throw badFormat('subnets', 'expected prefixes in CIDR notation')
    const parsed = ipaddr.parseCIDR(cidr)
    if (taken.some((other) => overlaps(parsed, other))) {
      throw constraint('subnets', `${cidr} overlaps with another subnet of the VPC`)
    }
    taken.push(parsed)
    return cidr
  })
}

/** One subnet of each IP version, from the pools of the API. */
function freeSubnets(taken: Cidr[]): string[] {
  const pick = (make: () => string): string => {
    for (;;) {
      const cidr = make()
      if (!taken.some((other) => overlaps(ipaddr.parseCIDR(cidr), other))) return cidr
    }
  }
  return [
    pick(() => nthIpv4(randomInt(0, SUBNET_POOL.ipv4Count))),
    pick(() => `${SUBNET_POOL.ipv6Prefix}:${randomInt(1, 0x10000).toString(16)}::/64`),
  ]
}

/** The n-th prefix of the pool. */
function nthIpv4(n: number): string {
  const size = 2 ** (32 - SUBNET_POOL.ipv4Length)
  const [a = 0, b = 0, c = 0, d = 0] = SUBNET_POOL.ipv4Start.split('.').map(Number)
  const address = ((a * 256 + b) * 256 + c) * 256 + d + n * size
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256)
  return `${octets.join('.')}/${SUBNET_POOL.ipv4Length}`
}

function overlaps(a: Cidr, b: Cidr): boolean {
  if (a[0].kind() !== b[0].kind()) return false
  const [wide, narrow] = a[1] <= b[1] ? [a, b] : [b, a]
  return narrow[0].match(wide[0], wide[1])
}
