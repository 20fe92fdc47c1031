/** Programs of Debian's packages that some tests need: found, or installed where that is possible. */
import { spawnSync } from 'node:child_process'

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

/** Finds it, or installs it where this process may; undefined with a plain line where it may not. On CI it must be there. */
export async function prepareProgram({
  name,
  packageName,
  find,
  variable,
}: Program): Promise<string | undefined> {
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
  const line = `There is no ${name} (${failure}): install it, or say in ${variable} where it is.`
  if (process.env.CI === 'true') throw new CommandError(line)
  console.warn(`Skipped: ${line}`)
  return undefined
}

async function install(packageName: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], env)
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', packageName], env)
}
