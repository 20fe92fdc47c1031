/** A store image for tests: created once per schema, so that opening a database takes well under a second. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Migrations } from '../migrations.ts'
import { prepareImage } from '../prepare-image.ts'

const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url))

/** Path of an image that fits the current schema. */
export async function testImage(migrations: Migrations): Promise<string> {
  const hash = createHash('sha256')
  for (const file of readdirSync(migrations.folder).filter((name) => name.endsWith('.sql'))) {
    hash.update(readFileSync(join(migrations.folder, file)))
  }
  const path = join(CACHE, `test-image-${hash.digest('hex').slice(0, 12)}`)
  await makeOnce(path, (draft) => prepareImage(draft, migrations))
  return path
}

/**
 * Creates the directory at `path` completely or not at all; one that another process created in the meantime
 * is used instead.
 */
export async function makeOnce(path: string, make: (path: string) => Promise<void>): Promise<void> {
  if (existsSync(path)) return
  const draft = `${path}.${randomUUID()}`
  await make(draft)
  try {
    renameSync(draft, path)
  } catch (error) {
    if (!existsSync(path)) throw error
    rmSync(draft, { recursive: true })
  }
}
