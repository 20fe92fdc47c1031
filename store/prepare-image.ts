/**
 * Creates a store image: the directory of an initialised, migrated, empty database, because initdb takes
 * seconds and copying 40 MB does not. It is not packed: unpacking in this process would leave it several
 * hundred MB larger.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'

import { migrateSchema, type Migrations } from './migrations.ts'

/** Writes the image to `path`, completely or not at all. */
export async function prepareImage(path: string, migrations: Migrations): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  try {
    // Created in memory and then written once: initdb on a disk takes several times as long.
    const client = await PGlite.create('memory://')
    await migrateSchema(drizzle(client), migrations)
    const image = await client.dumpDataDir('none')
    await client.close()
    await (await PGlite.create(draft, { loadDataDir: image })).close()
    rmSync(path, { recursive: true, force: true })
    renameSync(draft, path)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
