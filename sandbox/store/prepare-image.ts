/**
 * Creates the store image: the directory of an initialised, migrated, empty database, because initdb takes
 * seconds and copying 40 MB does not. It is not packed: unpacking in this process would leave it several
 * hundred MB larger.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'

import { migrateSchema } from './migrations.ts'

/** Where `openSandbox` looks by default. */
export const DEFAULT_IMAGE_PATH = fileURLToPath(new URL('../../.cache/store-image', import.meta.url))

/** Writes the image to `path`, completely or not at all. */
export async function prepareImage(path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  try {
    // Created in memory and then written once: initdb on a disk takes several times as long.
    const client = await PGlite.create('memory://')
    await migrateSchema(drizzle(client))
    const image = await client.dumpDataDir('none')
    await client.close()
    await (await PGlite.create(draft, { loadDataDir: image })).close()
    rmSync(path, { recursive: true, force: true })
    renameSync(draft, path)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

if (import.meta.main) await prepareImage(process.argv[2] ?? DEFAULT_IMAGE_PATH)
