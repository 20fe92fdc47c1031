/** Opens the sandbox's database: embedded in a directory, or on a PostgreSQL server. */
import type { Database } from '../../store/database.ts'
import { openEmbedded } from '../../store/embedded.ts'
import { openPostgres } from '../../store/postgres.ts'
import { NO_MAINTENANCE, RegularMaintenance, vacuum, type Maintenance } from './maintenance.ts'
import { SANDBOX_MIGRATIONS } from './migrations.ts'

/** An open store. */
export interface Store {
  db: Database
  /** True when other processes may change the data too. */
  isShared: boolean
  maintenance: Maintenance
  close(): Promise<void>
}

/**
 * Opens the database in `dataDir`, which gets `sandbox-store/` (the database), `sandbox.lock` and
 * `sandbox.lock.os` (store/lock.ts), and during the first start `sandbox-store.unfinished`. Rejects with `StoreError`.
 */
export async function openStore(dataDir: string, imagePath: string): Promise<Store> {
  const { db, isNew, close } = await openEmbedded({
    dataDir,
    folder: 'sandbox-store',
    lock: 'sandbox.lock',
    imagePath,
    migrations: SANDBOX_MIGRATIONS,
  })
  try {
    if (!isNew) await vacuum(db)
  } catch (error) {
    await close()
    throw error
  }
  const maintenance = new RegularMaintenance()
  return {
    db,
    isShared: false,
    maintenance,
    async close() {
      maintenance.stop()
      await close()
    },
  }
}

/** Several processes may start at once; one fills the database: the letters `ILNK`. */
const FIRST_START_LOCK = 0x494c4e4b

/** Opens the database of a PostgreSQL server, which `first` may fill. Rejects with `StoreError`. */
export async function openSharedStore(url: string, first: (db: Database) => Promise<void>): Promise<Store> {
  const { db, close } = await openPostgres({
    url,
    migrations: SANDBOX_MIGRATIONS,
    lockKey: FIRST_START_LOCK,
    poolSize: 10,
    connectTimeoutMs: 10_000,
    first,
  })
  return { db, isShared: true, maintenance: NO_MAINTENANCE, close }
}
