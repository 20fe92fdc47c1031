/** What an empty database is filled with: an account, a catalogue, networks and connections, but no link. */
import type { Clock } from '../clock.ts'
import type { SandboxAccount } from '../context.ts'
import type { Transaction } from '../store/database.ts'
import { apiKeys, autopilots, projects } from '../store/schema/account.ts'
import { dedicatedConnections, partners, pops, sharedConnections } from '../store/schema/catalogue.ts'
import { links, routingPolicies } from '../store/schema/links.ts'
import { privateNetworks, subnets, vpcs } from '../store/schema/vpc.ts'
import { seedAccount } from './account.ts'
import { FR_PAR } from './catalogue-fr-par.ts'
import { INVENTED } from './catalogue-invented.ts'
import { seedCatalogue } from './catalogue.ts'
import { seedConnections } from './connections.ts'
import { seedNetworks } from './networks.ts'

/** Children before parents. */
const TABLES = [
  links,
  routingPolicies,
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
export async function seed(tx: Transaction, clock: Clock, account: SandboxAccount): Promise<void> {
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

/** Back to the first start, with the same account and keys. */
export async function reseed(tx: Transaction, clock: Clock, account: SandboxAccount): Promise<void> {
  for (const table of TABLES) await tx.delete(table)
  await seed(tx, clock, account)
}
