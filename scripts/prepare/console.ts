/** The built console in `dist/`. */
import { existsSync } from 'node:fs'

import { compressFiles } from './compressed-files.ts'
import { withProgress } from './progress.ts'
import { inProject } from './project.ts'
import { runQuietly } from './run.ts'
import { hashOf, isCurrent, writeStamp } from './stamp.ts'

/** All that the built console is made of. */
const SOURCES = [
  'src',
  'contract',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/compile-messages.ts',
  'scripts/prepare/compressed-files.ts',
  'package-lock.json',
]
const STAMP = 'dist/.stamp'

/** Builds the console unless the build is current. Rejects with the build's own words when it fails. */
export async function prepareConsole(): Promise<void> {
  const hash = hashOf(SOURCES)
  if (isCurrent(STAMP, hash) && existsSync(inProject('dist/index.html'))) return
  await withProgress('Building the console', async () => {
    await runQuietly(process.execPath, [
      inProject('node_modules/vite/bin/vite.js'),
      'build',
      '--logLevel',
      'warn',
    ])
    await compressFiles(inProject('dist'))
  })
  writeStamp(STAMP, hash)
}
