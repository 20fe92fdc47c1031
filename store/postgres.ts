/** A database on a PostgreSQL server (`DATABASE_URL`), which several processes may share. */
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'

import type { Database } from './database.ts'
import { migrateSchema, schemaState, type Migrations } from './migrations.ts'
import { StoreError } from './store-error.ts'

/** Which database, and how it is used. */
export interface PostgresOptions {
  /** As `postgres://user:password@host:5432/database`. */
  url: string
  migrations: Migrations
  /** Key of the advisory lock that makes processes migrate one at a time. */
  lockKey: number
  /** Maximum number of connections of this process. */
  poolSize: number
  connectTimeoutMs: number
  /** A statement that takes longer fails; without it none does. */
  queryTimeoutMs?: number
  /** Runs under the same lock, so that one of several processes that start together fills the database. */
  first?: (db: Database) => Promise<void>
}

/** An open database that other processes may change too. */
export interface SharedDatabase {
  db: Database
  close: () => Promise<void>
}

/** Connects and migrates. Rejects with {@link StoreError} when the server cannot be used. */
export async function openPostgres(options: PostgresOptions): Promise<SharedDatabase> {
  const { url, migrations, first } = options
  const pool = new Pool({
    ...readUrl(url),
    max: options.poolSize,
    connectionTimeoutMillis: options.connectTimeoutMs,
    query_timeout: options.queryTimeoutMs,
    // `instant` columns rely on it.
    options: '-c timezone=UTC',
  })
  // A connection that breaks while idle is replaced at the next request.
  pool.on('error', () => undefined)
  const db = drizzle(pool) as unknown as Database
  try {
    await underLock(pool, options.lockKey, async () => {
      const state = await schemaState(db, migrations)
      if (state === 'foreign') {
        throw new StoreError(
          'The database of DATABASE_URL was made by another, probably newer version of this program: update the program, or name another database.',
        )
      }
      if (state !== 'current') await migrateSchema(db, migrations)
      await first?.(db)
    })
  } catch (error) {
    await pool.end()
    if (error instanceof StoreError) throw error
    throw new StoreError(
      `The database of DATABASE_URL cannot be used (${reasonOf(error)}): check that the server runs and that user, password and database are right.`,
    )
  }
  return { db, close: () => pool.end() }
}

/**
 * Checked here, because the driver would fall back to its defaults; the message never contains the password.
 */
function readUrl(url: string): { connectionString: string } {
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new StoreError('DATABASE_URL must look like postgres://user:password@host:5432/database.')
  }
  return { connectionString: url }
}

async function underLock(pool: Pool, key: number, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [key])
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
