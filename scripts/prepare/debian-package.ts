/** Programs of Debian's packages that some tests need: found, or installed where that is possible. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { withProgress } from './progress.ts'
import { CommandError, runQuietly } from './run.ts'

interface Program {
  /** As people call it. */
  name: string
  packageName: string
  /** Its path or its folder; undefined where it is not. */
  find: () => string | undefined
  /** The variable that can name it. */
  variable: string
}

/**
 * Finds it, or installs it where this process may. Rejects with `CommandError`, in one plain line, where it may not:
 * a test that cannot run has not passed.
 */
export async function prepareProgram({ name, packageName, find, variable }: Program): Promise<string> {
  const found = find()
  if (found) return found
  let failure = 'this user may not install packages'
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    failure = await withProgress(`Installing ${name}`, () => install(packageName)).then(
      () => 'it installed, but is not where Debian puts it',
      (error: unknown) => (error as CommandError).message,
    )
    const installed = find()
    if (installed) return installed
  }
  throw new CommandError(`There is no ${name} (${failure}): install it, or say in ${variable} where it is.`)
}

/** Path of a program: what the variable names, or one on the path, or in Debian's `folder`; undefined if there is none. */
export function findProgram(name: string, variable: string, folder: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), folder]
  const candidates = [process.env[variable], ...folders.map((one) => join(one, name))]
  return candidates.find((path) => path !== undefined && existsSync(path))
}

async function install(packageName: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], env)
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', packageName], env)
}
