import { posix } from 'node:path'

import { parseSync } from 'vite'
import { expect, test } from 'vitest'

import { projectFiles, readProjectFile } from './source-files.ts'

/** Pieces that the gallery does not show by themselves, each with the reason. */
const NOT_SHOWN: Record<string, string> = {
  ConfirmBox: 'ConfirmDialog shows it',
  Dialog: 'ConfirmDialog and LeaveDialog show it',
}

/** Components that a file of the kit exports: functions and classes by their names, no types and no constants. */
function componentsOf(path: string): string[] {
  const { module } = parseSync(path, readProjectFile(path))
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ isType }) => !isType)
    .map(({ exportName }) => exportName.name ?? '')
    .filter((name) => /^[A-Z][A-Za-z]*[a-z]/.test(name))
}

/** What the gallery imports, as `path#name`. */
function importsOfGallery(): Set<string> {
  const found = new Set<string>()
  for (const path of projectFiles(/^src\/gallery\/.*\.tsx$/)) {
    for (const { moduleRequest, entries } of parseSync(path, readProjectFile(path)).module.staticImports) {
      const from = posix.join(posix.dirname(path), moduleRequest.value)
      for (const { importName } of entries) found.add(`${from}#${importName.name}`)
    }
  }
  return found
}

test('the gallery shows every component of the kit', () => {
  const shown = importsOfGallery()
  const components = projectFiles(/^src\/ui\/.*\.tsx$/)
    .filter((path) => !path.endsWith('.test.tsx'))
    .flatMap((path) => componentsOf(path).map((name) => ({ path, name })))
  expect(components.length).toBeGreaterThan(40)
  const missing = components.filter(
    ({ path, name }) => !shown.has(`${path}#${name}`) && !Object.hasOwn(NOT_SHOWN, name),
  )
  expect(missing).toEqual([])
  const names = new Set(components.map(({ name }) => name))
  expect(
    Object.keys(NOT_SHOWN).filter((name) => !names.has(name)),
    'exceptions without a component',
  ).toEqual([])
})
