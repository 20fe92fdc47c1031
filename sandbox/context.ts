import type { Database } from '../store/database.ts'
/** What every handler needs. */
import type { MovableClock } from './clock.ts'
import type { FaultRegistry } from './faults/registry.ts'
import type { Maintenance } from './store/maintenance.ts'
import type { ReadCache } from './store/read-cache.ts'

/** The seeded account: what a client needs to call the sandbox. */
export interface SandboxAccount {
  accessKey: string
  secretKey: string
  organizationId: string
  /** Equal to the organization's id, as with Scaleway (api-contract.md §9.2). */
  defaultProjectId: string
}

/** The account as it is stored. */
export interface StoredAccount extends SandboxAccount {
  /** The user that the key belongs to, recorded as the principal of its actions. */
  userId: string
}

/** The parts of one open sandbox. */
export interface Context {
  db: Database
  clock: MovableClock
  account: StoredAccount
  faults: FaultRegistry
  readCache: ReadCache
  maintenance: Maintenance
}
