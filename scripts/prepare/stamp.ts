/** Decides whether something made from files is still current: by what they hold, not by their dates. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { inProject } from './project.ts'

/** Nothing is made from tests. */
const TEST = /\.(test|spec)\.tsx?$/

/** Hash over names and contents of files and folders of the project, tests left out; what does not exist counts as empty. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesUnder)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(inProject(path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(inProject(path))) return []
  if (statSync(inProject(path)).isFile()) return [path]
  const entries = readdirSync(inProject(path), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !TEST.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(inProject().length + 1))
    .toSorted()
}

/** True when the stamp of a product says that it was made from files with this hash. */
export function isCurrent(stampFile: string, hash: string): boolean {
  return existsSync(inProject(stampFile)) && readFileSync(inProject(stampFile), 'utf8') === hash
}

/** Written last, so that a product cut short is never taken for a current one. */
export function writeStamp(stampFile: string, hash: string): void {
  writeFileSync(inProject(stampFile), hash)
}
