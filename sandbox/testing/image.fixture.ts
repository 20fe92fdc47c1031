/** The store image for tests: made once per schema, so that opening a sandbox takes well under a second. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { vi } from 'vitest'

import { DEFAULT_IMAGE_PATH, prepareImage } from '../store/prepare-image.ts'

// Tests that open a database wait for a machine that may be busy with others; none measures time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const MIGRATIONS = fileURLToPath(new URL('../store/migrations', import.meta.url))

/** Path of an image that fits the present schema. */
export async function testImage(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql'))) {
    hash.update(readFileSync(join(MIGRATIONS, file)))
  }
  const path = join(dirname(DEFAULT_IMAGE_PATH), `test-image-${hash.digest('hex').slice(0, 12)}`)
  await makeOnce(path, prepareImage)
  return path
}

/** Makes the directory at `path` whole or not at all; one that others make meanwhile is as good. */
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
