/** The schema that this version knows, and how it compares to that of a database. */
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'

import type { Database } from './database.ts'

/** A schema's history, as drizzle-kit writes it. Several programs may share a database, each with its own list. */
export interface Migrations {
  folder: string
  /** Schema and table in which the database lists those that were applied. */
  listSchema: string
  listTable: string
}

/** `foreign`: migrated by a newer version, or by another program. */
export type SchemaState = 'empty' | 'older' | 'current' | 'foreign'

/** How the database's schema compares to ours. */
export async function schemaState(
  db: Database,
  { folder, listSchema, listTable }: Migrations,
): Promise<SchemaState> {
  const list = sql`${sql.identifier(listSchema)}.${sql.identifier(listTable)}`
  const { rows: tables } = await db.execute<{ exists: boolean }>(
    sql`select to_regclass(${`${listSchema}.${listTable}`}) is not null as exists`,
  )
  if (!tables[0]?.exists) return 'empty'
  const { rows } = await db.execute<{ hash: string }>(sql`select hash from ${list} order by created_at`)
  const ours = readMigrationFiles({ migrationsFolder: folder }).map((migration) => migration.hash)
  if (rows.some(({ hash }, index) => hash !== ours[index])) return 'foreign'
  if (rows.length === 0) return 'empty'
  return rows.length < ours.length ? 'older' : 'current'
}

/** Migrates the schema; each migration is applied completely or not at all. */
export async function migrateSchema(
  db: Database,
  { folder, listSchema, listTable }: Migrations,
): Promise<void> {
  // The migrator's statements are the same for every driver.
  await migrate(db as unknown as PgliteDatabase, {
    migrationsFolder: folder,
    migrationsSchema: listSchema,
    migrationsTable: listTable,
  })
}
