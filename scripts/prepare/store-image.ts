/** The prepared image of an empty sandbox database, which makes a first start a matter of a second. */
import { existsSync } from 'node:fs'

import { withProgress } from './progress.ts'
import { inProject } from './project.ts'
import { runQuietly } from './run.ts'
import { hashOf, isCurrent, writeStamp } from './stamp.ts'

const IMAGE = '.cache/store-image.tar'
const STAMP = '.cache/store-image.stamp'

/** The image is an empty schema in the format of one PGlite release, which the lock file pins. */
const SOURCES = ['sandbox/store/migrations', 'sandbox/store/prepare-image.ts', 'package-lock.json']

/** Makes the image unless it is current. */
export async function prepareStoreImage(): Promise<void> {
  const hash = hashOf(SOURCES)
  if (isCurrent(STAMP, hash) && existsSync(inProject(IMAGE))) return
  await withProgress('Preparing the sandbox database', () =>
    runQuietly(process.execPath, [inProject('sandbox/store/prepare-image.ts'), inProject(IMAGE)]),
  )
  writeStamp(STAMP, hash)
}
