/** The project's own files, as the rules look at them. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

import { inProject, PROJECT } from '../prepare/project.ts'

/** Paths relative to the project, with `/`, of all files that are or would be committed and match `pattern`. */
export function projectFiles(pattern: RegExp): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
  // A file deleted and not yet committed is still listed.
  return listed.split('\n').filter((path) => pattern.test(path) && existsSync(inProject(path)))
}

/** Content of a project file as text. */
export function readProjectFile(path: string): string {
  return readFileSync(inProject(path), 'utf8')
}
