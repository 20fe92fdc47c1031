/** The gateway's schema on a PostgreSQL server that several gateways share (`DATABASE_URL`). */
import { Pool } from 'pg'

const POOL_SIZE = 8
const CONNECT_TIMEOUT_MS = 5000
const QUERY_TIMEOUT_MS = 10_000
/** Key of the advisory lock that makes processes create the tables one at a time: the letters `ILGW`. */
const SETUP_LOCK = 0x494c4757

const SETUP = `
  create schema if not exists interlink_gateway;
  create table if not exists interlink_gateway.order_attempts (
    key text primary key,
    attempt_id uuid not null,
    fingerprint text not null,
    started_at timestamptz not null default now(),
    state text not null check (state in ('running', 'answered', 'unknown', 'refused')),
    status integer,
    content_type text,
    body text
  );
  create index if not exists order_attempts_started_at on interlink_gateway.order_attempts (started_at);
  create table if not exists interlink_gateway.ended_sessions (
    id uuid primary key,
    forget_at timestamptz not null
  );
`

/** Connects, and creates what is missing in the schema. Rejects when the server cannot be used. */
export async function openDatabase(url: string): Promise<Pool> {
  const pool = new Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
  })
  // A connection that breaks while idle is replaced at the next request.
  pool.on('error', () => undefined)
  try {
    const client = await pool.connect()
    try {
      await client.query('select pg_advisory_lock($1)', [SETUP_LOCK])
      await client.query(SETUP)
    } finally {
      // Closes the connection, and releases the lock with it.
      client.release(true)
    }
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}
