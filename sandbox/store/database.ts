/** The types by which the rest of the sandbox knows its database, be it PGlite or PostgreSQL. */
import { is } from 'drizzle-orm'
import { PgTransaction, type PgDatabase, type PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** What both drivers answer to a plain statement, as far as anyone here looks. */
interface Rows<Row> {
  rows: Row[]
}
interface RowsHKT extends PgQueryResultHKT {
  type: Rows<this['row']>
}

/** The database, outside or inside a transaction: who does not begin one need not know. */
export type Database = PgDatabase<RowsHKT>

/** A running transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Does `work` in the transaction that `db` is, or in one of its own. */
export function atomically<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return is(db, PgTransaction) ? work(db as Transaction) : db.transaction(work)
}
