/** Routing policies for seeded links: one of each IP version in each region. */
import { randomUUID } from 'node:crypto'

import { and, eq } from 'drizzle-orm'

import { REGIONS } from '../../contract/regions.ts'
import type { Transaction } from '../../store/database.ts'
import type { Clock } from '../clock.ts'
import { nameKey } from '../store/name-key.ts'
import { routingPolicies } from '../store/schema/links.ts'

const NAMES = { v4: 'seeded-ipv4', v6: 'seeded-ipv6' } as const

/** Ids of a region's two policies. */
export type PolicyIds = Record<'v4' | 'v6', string>

/** Inserts the missing ones; returns the ids by region. */
export async function seedPolicies(
  tx: Transaction,
  clock: Clock,
  owner: { organizationId: string; defaultProjectId: string },
): Promise<Map<string, PolicyIds>> {
  const ids = new Map<string, PolicyIds>()
  for (const region of REGIONS) {
    const one = async (family: 'v4' | 'v6') => {
      const name = NAMES[family]
      const [found] = await tx
        .select({ id: routingPolicies.id })
        .from(routingPolicies)
        .where(and(eq(routingPolicies.region, region), eq(routingPolicies.name, name)))
      if (found) return found.id
      const id = randomUUID()
      const at = clock.now()
      await tx.insert(routingPolicies).values({
        id,
        region,
        organizationId: owner.organizationId,
        projectId: owner.defaultProjectId,
        name,
        nameKey: nameKey(name),
        tags: ['seeded'],
        prefixFilterIn: family === 'v4' ? ['10.10.0.0/16'] : ['fd10:10::/48'],
        prefixFilterOut: family === 'v4' ? ['172.16.0.0/12'] : ['fd5f:519c:6d46::/48'],
        isIpv6: family === 'v6',
        createdAt: at,
        updatedAt: at,
      })
      return id
    }
    ids.set(region, { v4: await one('v4'), v6: await one('v6') })
  }
  return ids
}
