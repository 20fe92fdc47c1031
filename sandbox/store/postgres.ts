/** The store on a PostgreSQL server (`DATABASE_URL`), which several processes may share. */
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'

import { SandboxError } from '../sandbox-error.ts'
import type { Database } from './database.ts'
import { NO_MAINTENANCE } from './maintenance.ts'
import { migrateSchema, schemaState } from './migrations.ts'
import type { Store } from './open.ts'

/** Maximum number of connections of one process. */
const POOL_SIZE = 10
const CONNECT_TIMEOUT_MS = 10_000
/** Key of the advisory lock that makes processes migrate and seed one at a time: the letters `ILNK`. */
const FIRST_START_LOCK = 0x494c4e4b

/**
 * Connects and migrates. `first` runs under the same lock, so that one of several processes that start
 * together fills the database. Throws {@link SandboxError} when the server cannot be used.
 */
export async function openPostgres(url: string, first: (db: Database) => Promise<void>): Promise<Store> {
  const pool = new Pool({
    ...readUrl(url),
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // `instant` columns rely on it.
    options: '-c timezone=UTC',
  })
  // A connection that breaks while idle is replaced at the next request.
  pool.on('error', () => undefined)
  const db = drizzle(pool) as unknown as Database
  try {
    await underLock(pool, async () => {
      const state = await schemaState(db)
      if (state === 'foreign') {
        throw new SandboxError(
          'The database of DATABASE_URL was made by another, probably newer version of this program: update the program, or name another database.',
        )
      }
      if (state !== 'current') await migrateSchema(db)
      await first(db)
    })
  } catch (error) {
    await pool.end()
    if (error instanceof SandboxError) throw error
    throw new SandboxError(
      `The database of DATABASE_URL cannot be used (${reasonOf(error)}): check that the server runs and that user, password and database are right.`,
    )
  }
  return {
    db,
    isShared: true,
    maintenance: NO_MAINTENANCE,
    close: () => pool.end(),
  }
}

/**
 * Checked here, because the driver would fall back to its defaults; the message never contains the password.
 */
function readUrl(url: string): { connectionString: string } {
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new SandboxError('DATABASE_URL must look like postgres://user:password@host:5432/database.')
  }
  return { connectionString: url }
}

async function underLock(pool: Pool, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [FIRST_START_LOCK])
    await work()
  } finally {
    // Closes the session, and releases the lock with it, whatever the outcome of `work`.
    client.release(true)
  }
}

/** Drizzle wraps the driver's error, and a host with several addresses fails several times. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? (error.message.split('\n')[0] ?? '') : reasonOf(error.cause)
}

/** Rejects when the server does not respond. */
export async function ping(db: Database): Promise<void> {
  await db.execute(sql`select 1`)
}
