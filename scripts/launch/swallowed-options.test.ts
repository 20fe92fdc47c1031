import { spawnSync } from 'node:child_process'

import { describe, expect, test } from 'vitest'

import { USAGE } from '../../server/options.ts'
import { inProject } from '../prepare/project.ts'
import { readProjectFile } from '../rules/source-files.ts'

/** Runs a starting script as npm does that has kept an option for itself. */
function startWith(script: string, variables: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inProject('scripts', script)], {
    env: { PATH: process.env['PATH'], npm_lifecycle_event: script.replace('.mjs', ''), ...variables },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, stdout, stderr }
}

const optionsIn = (help: string) =>
  [...help.matchAll(/(?<=^|[\s[])--([a-z][a-z-]+)/gm)].map(([, name = '']) => name)

/** The help of a script that cannot be imported without running it. */
const helpIn = (file: string) => /const HELP = `([^`]*)`/.exec(readProjectFile(file))?.[1] ?? ''

/** What each starting script says that it takes. */
const COMMANDS: readonly [script: string, help: string][] = [
  ['start.mjs', USAGE],
  ['dev.mjs', helpIn('scripts/launch/dev.ts')],
  ['bench.mjs', helpIn('scripts/launch/bench.ts')],
  ['sandbox.mjs', /'Usage:[^']*'/.exec(readProjectFile('sandbox/main.ts'))?.[0] ?? ''],
]

describe('an option that npm kept for itself', () => {
  const each = COMMANDS.flatMap(([script, help]) =>
    [...new Set(optionsIn(help))].filter((name) => name !== 'help').map((name) => ({ script, name })),
  )

  test('every starting script has some', () => {
    for (const [script] of COMMANDS)
      expect(each.filter((one) => one.script === script).length, script).toBeGreaterThan(1)
    expect(each).toContainEqual({ script: 'start.mjs', name: 'sandbox' })
  })

  test.each(each)('$script does not start without --$name', ({ script, name }) => {
    const variable = `npm_config_${name.replaceAll('-', '_')}`
    const { status, stdout, stderr } = startWith(script, { [variable]: 'true', SCW_ACCESS_KEY: 'x' })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      `npm kept --${name} for itself. Write it after "--": npm run ${script.replace('.mjs', '')} -- --${name}\n`,
    )
  })

  test('is given back with its value', () => {
    expect(startWith('start.mjs', { npm_config_profile: 'work' }).stderr).toContain(
      'npm run start -- --profile work',
    )
  })
})
