/** Initial data of an empty database: an account, a catalogue, networks and connections, but no link. */
import type { Transaction } from '../../store/database.ts'
import type { Clock, MovableClock } from '../clock.ts'
import type { StoredAccount } from '../context.ts'
import { apiKeys, autopilots, clocks, projects } from '../store/schema/account.ts'
import { auditEvents } from '../store/schema/audit.ts'
import { dedicatedConnections, partners, pops, sharedConnections } from '../store/schema/catalogue.ts'
import { links, routingPolicies } from '../store/schema/links.ts'
import { privateNetworks, routes, subnets, vpcs } from '../store/schema/vpc.ts'
import { seedAccount } from './account.ts'
import { FR_PAR } from './catalogue-fr-par.ts'
import { INVENTED } from './catalogue-invented.ts'
import { seedCatalogue } from './catalogue.ts'
import { seedConnections } from './connections.ts'
import { seedNetworks } from './networks.ts'

/** Children before parents. */
const TABLES = [
  auditEvents,
  links,
  routingPolicies,
  routes,
  subnets,
  privateNetworks,
  vpcs,
  dedicatedConnections,
  sharedConnections,
  pops,
  partners,
  apiKeys,
  projects,
  autopilots,
]

/** Fills an empty database. */
export async function seed(tx: Transaction, clock: Clock, account: StoredAccount): Promise<void> {
  const next = () => clock.now()
  const staging = await seedAccount(tx, account, next)
  await tx.insert(autopilots).values({
    id: 1,
    enabled: false,
    acceptAfterMs: 5000,
    provisionAfterMs: 10_000,
    deprovisionAfterMs: 10_000,
    since: next(),
  })
  for (const catalogue of [FR_PAR, ...INVENTED]) await seedCatalogue(tx, catalogue)
  const { organizationId, defaultProjectId } = account
  await seedNetworks(tx, organizationId, { default: defaultProjectId, staging }, next)
  await seedConnections(tx, organizationId, defaultProjectId, next)
}

/** Resets the data to the first start and the clock to the machine's time, with the same account and key. */
export async function reseed(tx: Transaction, clock: MovableClock, account: StoredAccount): Promise<void> {
  await tx.update(clocks).set({ offsetMs: 0 })
  clock.setOffset(0)
  for (const table of TABLES) await tx.delete(table)
  await seed(tx, clock, account)
}
