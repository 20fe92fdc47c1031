import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, onTestFinished, test } from 'vitest'

import { projectFiles } from '../rules/source-files.ts'
import { inProject } from './project.ts'

/** Builds the console in a copy of the project below a folder of this name, which `change` may spoil first. */
function buildBelow(name: string, change?: (copy: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const copy = join(folder, name)
  for (const file of projectFiles(/./)) cpSync(inProject(file), join(copy, file))
  symlinkSync(inProject('node_modules'), join(copy, 'node_modules'))
  change?.(copy)
  const urlOf = (module: string) => pathToFileURL(join(copy, 'scripts/prepare', module)).href
  const script = `
    import { builtConsole } from '${urlOf('console.ts')}'
    import { orFail } from '${urlOf('fail.ts')}'
    import { prepare } from '${urlOf('products.ts')}'
    await orFail(() => prepare(builtConsole))`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  return { copy, status, lines: stderr.trim().split('\n').slice(1) }
}

test.each([
  ['a#b', '#'],
  ['a?b/c', '?'],
])('below a folder called %s the build says in one line that it cannot work there', (name, found) => {
  const { copy, status, lines } = buildBelow(name)
  expect(status).toBe(1)
  expect(lines).toEqual([
    `The console cannot be built below a folder whose name has a "${found}": ${copy}. Move the project to another folder.`,
  ])
})

test('a build that fails says why, and not where in the build’s own code', () => {
  const { status, lines } = buildBelow('plain', (copy) => rmSync(join(copy, 'index.html')))
  expect(status).toBe(1)
  expect(lines.join('\n')).toContain('index.html')
  expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([])
})
