/** Three dedicated connections: invented, because none was ever recorded. */
import { randomUUID } from 'node:crypto'

import type { Transaction } from '../../store/database.ts'
import type { Instant } from '../clock.ts'
import { nameKey } from '../store/name-key.ts'
import { dedicatedConnections } from '../store/schema/catalogue.ts'
import { AMSTERDAM_1, MILAN_1 } from './catalogue-invented.ts'

const PARIS_DC3 = 'c1165d78-bd85-4574-9958-b068a6d191f9'

/** Inserts a 10 Gbps port in Paris, a 1 Gbps port in Amsterdam, and a 100 Gbps port in Milan that is not in service yet. */
export async function seedConnections(
  tx: Transaction,
  organizationId: string,
  projectId: string,
  next: () => Instant,
): Promise<void> {
  const owner = { organizationId, projectId, status: 'active' }
  const rows = [
    {
      ...owner,
      region: 'fr-par',
      name: 'paris-dc3-10g',
      tags: ['sandbox'],
      popId: PARIS_DC3,
      bandwidthMbps: 10_000,
      availableLinkBandwidths: [50, 100, 200, 500, 1000, 2000, 5000, 10_000],
      demarcationInfo: 'Room S1, cage 4, rack B12, patch panel 3, port 7, single-mode LC (sandbox)',
      vlanStart: 2000,
      vlanEnd: 2099,
    },
    {
      ...owner,
      region: 'nl-ams',
      name: 'amsterdam-ams1-1g',
      tags: ['sandbox'],
      popId: AMSTERDAM_1,
      bandwidthMbps: 1000,
      availableLinkBandwidths: [50, 100, 200, 500, 1000],
      demarcationInfo: 'Hall 2, rack 17, patch panel 1, port 3, single-mode LC (sandbox)',
      vlanStart: 3000,
      vlanEnd: 3009,
    },
    {
      ...owner,
      region: 'it-mil',
      status: 'configuring',
      name: 'milan-mil1-100g',
      tags: ['sandbox'],
      popId: MILAN_1,
      bandwidthMbps: 100_000,
      availableLinkBandwidths: [1000, 5000, 10_000, 25_000, 50_000, 100_000],
      demarcationInfo: null,
      vlanStart: 2500,
      vlanEnd: 2699,
    },
  ]
  await tx.insert(dedicatedConnections).values(
    rows.map((row) => {
      const at = next()
      return Object.assign(row, {
        id: randomUUID(),
        nameKey: nameKey(row.name),
        createdAt: at,
        updatedAt: at,
      })
    }),
  )
}
