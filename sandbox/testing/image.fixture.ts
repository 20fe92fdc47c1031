/**
 * The store image for tests: created once per schema, so that opening a sandbox takes well under a second.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { DEFAULT_IMAGE_PATH, prepareImage } from '../store/prepare-image.ts'

const MIGRATIONS = fileURLToPath(new URL('../store/migrations', import.meta.url))

/** Path of an image that fits the current schema. */
export async function testImage(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql'))) {
    hash.update(readFileSync(join(MIGRATIONS, file)))
  }
  const path = join(dirname(DEFAULT_IMAGE_PATH), `test-image-${hash.digest('hex').slice(0, 12)}`)
  await makeOnce(path, prepareImage)
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
