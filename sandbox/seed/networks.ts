/** VPCs with private networks, so that links have something to attach to and to announce. */
import { randomUUID } from 'node:crypto'

import type { Transaction } from '../../store/database.ts'
import type { Instant } from '../clock.ts'
import { nameKey } from '../store/name-key.ts'
import { privateNetworks, subnets, vpcs } from '../store/schema/vpc.ts'

interface VpcSeed {
  region: string
  project: 'default' | 'staging'
  name: string
  isDefault?: boolean
  /** Private networks: name → subnets, one per IP version. */
  networks: Record<string, [ipv4: string, ipv6: string]>
}

const VPCS: VpcSeed[] = [
  { region: 'fr-par', project: 'default', name: 'default', isDefault: true, networks: {} },
  {
    region: 'fr-par',
    project: 'default',
    name: 'production',
    networks: {
      'production-front': ['172.16.0.0/22', 'fd5f:519c:6d46:10::/64'],
      'production-data': ['172.16.4.0/22', 'fd5f:519c:6d46:11::/64'],
    },
  },
  {
    region: 'fr-par',
    project: 'staging',
    name: 'staging',
    networks: { 'staging-all': ['172.17.0.0/22', 'fd5f:519c:6d46:20::/64'] },
  },
  {
    region: 'nl-ams',
    project: 'default',
    name: 'amsterdam',
    networks: { 'amsterdam-all': ['172.18.0.0/22', 'fd5f:519c:6d46:30::/64'] },
  },
  {
    region: 'pl-waw',
    project: 'default',
    name: 'warsaw',
    networks: { 'warsaw-all': ['172.19.0.0/22', 'fd5f:519c:6d46:40::/64'] },
  },
  {
    region: 'it-mil',
    project: 'default',
    name: 'milan',
    networks: { 'milan-all': ['172.20.0.0/22', 'fd5f:519c:6d46:50::/64'] },
  },
]

/**
 * Inserts them; `projectIds` maps the two project names to their ids, `next` returns a new instant for each
 * row.
 */
export async function seedNetworks(
  tx: Transaction,
  organizationId: string,
  projectIds: Record<'default' | 'staging', string>,
  next: () => Instant,
): Promise<void> {
  for (const seed of VPCS) {
    const owner = { region: seed.region, organizationId, projectId: projectIds[seed.project] }
    const vpcId = randomUUID()
    await tx.insert(vpcs).values({
      ...owner,
      id: vpcId,
      name: seed.name,
      nameKey: nameKey(seed.name),
      tags: seed.isDefault ? ['default'] : [],
      isDefault: seed.isDefault ?? false,
      routingEnabled: true,
      transitivityEnabled: false,
      ...datesAt(next()),
    })
    for (const [name, cidrs] of Object.entries(seed.networks)) {
      const id = randomUUID()
      const dates = datesAt(next())
      await tx
        .insert(privateNetworks)
        .values({ ...owner, id, vpcId, name, nameKey: nameKey(name), tags: [], ...dates })
      await tx
        .insert(subnets)
        .values(
          cidrs.map((subnet) =>
            Object.assign(datesAt(dates.createdAt), { id: randomUUID(), privateNetworkId: id, subnet }),
          ),
        )
    }
  }
}

function datesAt(at: Instant) {
  return { createdAt: at, updatedAt: at }
}
