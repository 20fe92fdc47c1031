/** Opens the one store for all that the gateway must not forget. Each driver is loaded where it is used only. */
import { eq } from 'drizzle-orm'

import type { Database } from '../../store/database.ts'
import { migrateSchema } from '../../store/migrations.ts'
import { DRAIN_TIMEOUT_MS } from '../stop.ts'
import { GATEWAY_MIGRATIONS } from './migrations.ts'
import { GATEWAY_IMAGE_PATH } from './prepare-image.ts'
import { orderAttempts } from './schema.ts'

/** An open store. */
export interface GatewayStore {
  db: Database
  /** True when other gateways may write in it too. */
  isShared: boolean
  close: () => Promise<void>
}

/** Gateways that start together make the tables one at a time: the letters `ILGW`. */
const SETUP_LOCK = 0x494c4757

/** On a PostgreSQL server that several gateways may share. Rejects with `StoreError`. */
export async function openSharedStore(url: string): Promise<GatewayStore> {
  const { openPostgres } = await import('../../store/postgres.ts')
  const { db, close } = await openPostgres({
    url,
    migrations: GATEWAY_MIGRATIONS,
    lockKey: SETUP_LOCK,
    poolSize: 8,
    connectTimeoutMs: 5000,
    queryTimeoutMs: 10_000,
  })
  return { db, isShared: true, close }
}

/**
 * Embedded, in `<dataDir>/gateway`. A gateway that has just been told to stop may still wait for its calls: its
 * lock is waited for as long. Rejects with `StoreError`.
 */
export async function openOwnStore(dataDir: string, imagePath = GATEWAY_IMAGE_PATH): Promise<GatewayStore> {
  const { openEmbedded } = await import('../../store/embedded.ts')
  const { db, close } = await openEmbedded({
    dataDir,
    folder: 'gateway',
    lock: 'gateway.lock',
    imagePath,
    migrations: GATEWAY_MIGRATIONS,
    patience: {
      ms: DRAIN_TIMEOUT_MS,
      onWait: (holder) =>
        console.error(
          `Waiting for ${holder}, which still uses ${dataDir}: at most ${DRAIN_TIMEOUT_MS / 1000} s.`,
        ),
    },
    advice:
      'the gateway keeps there which orders it sent and which sessions have ended. Name a directory that it may write with --data-dir, or a PostgreSQL server with DATABASE_URL.',
  })
  await settleLostAttempts(db)
  return { db, isShared: false, close }
}

/** In a schema of the sandbox's own database, which the sandbox closes. */
export async function storeInSandbox(database: { db: Database; isShared: boolean }): Promise<GatewayStore> {
  await migrateSchema(database.db, GATEWAY_MIGRATIONS)
  if (!database.isShared) await settleLostAttempts(database.db)
  return { ...database, close: async () => undefined }
}

/** What an earlier process was doing when it ended: of a store with one user, nobody else can be doing it. */
async function settleLostAttempts(db: Database): Promise<void> {
  await db.update(orderAttempts).set({ state: 'unknown' }).where(eq(orderAttempts.state, 'running'))
}
