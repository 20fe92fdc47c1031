/** The types by which the rest of the sandbox knows its database. */
import type { PGlite } from '@electric-sql/pglite'
import type { PgliteDatabase } from 'drizzle-orm/pglite'

/** The database outside a transaction. */
export type Database = PgliteDatabase & { $client: PGlite }

/** A running transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Either, for reads that do not mind. */
export type Reader = Database | Transaction
