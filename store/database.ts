/** A database, whichever of PGlite and PostgreSQL it is. */
import { is, sql } from 'drizzle-orm'
import { PgTransaction, type PgDatabase, type PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** What both drivers return for a plain statement, as far as it is used here. */
interface Rows<Row> {
  rows: Row[]
}
interface RowsHKT extends PgQueryResultHKT {
  type: Rows<this['row']>
}

/** The database, inside or outside a transaction. */
export type Database = PgDatabase<RowsHKT>

/** The database inside a transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Runs `work` in the transaction that `db` is, or in a new one. */
export function atomically<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return is(db, PgTransaction) ? work(db as Transaction) : db.transaction(work)
}

/** Rejects when the database does not respond. */
export async function ping(db: Database): Promise<void> {
  await db.execute(sql`select 1`)
}
