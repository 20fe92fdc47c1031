/** The schema that this version knows, and how it compares to that of a database. */
import { fileURLToPath } from 'node:url'

import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'

import type { Database } from './database.ts'

/** Where drizzle-kit writes: `drizzle-kit generate --dialect postgresql --schema './sandbox/store/schema/*.ts' --out sandbox/store/migrations`. */
const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url))

/** `foreign`: migrated by a newer version, or by another program. */
export type SchemaState = 'empty' | 'older' | 'current' | 'foreign'

/** How the database's schema compares to ours. */
export async function schemaState(db: Database): Promise<SchemaState> {
  const { rows: tables } = await db.execute<{ exists: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`,
  )
  if (!tables[0]?.exists) return 'empty'
  const { rows } = await db.execute<{ hash: string }>(
    sql`select hash from drizzle.__drizzle_migrations order by created_at`,
  )
  const ours = readMigrationFiles({ migrationsFolder: FOLDER }).map((migration) => migration.hash)
  if (rows.some(({ hash }, index) => hash !== ours[index])) return 'foreign'
  if (rows.length === 0) return 'empty'
  return rows.length < ours.length ? 'older' : 'current'
}

/** Migrates the schema; each migration is applied completely or not at all. */
export async function migrateSchema(db: Database, folder = FOLDER): Promise<void> {
  // The migrator's statements are the same for every driver.
  await migrate(db as unknown as PgliteDatabase, { migrationsFolder: folder })
}
