import { posix } from 'node:path'

import { expect, test } from 'vitest'

import { circlesOf } from './circles.ts'
import { isTest } from './doors.ts'
import { projectFiles, readProjectFile } from './source-files.ts'
import { importsOf } from './syntax.ts'

const FILES = projectFiles(
  /^(contract|domain|i18n|src|server|sandbox|store|scripts|e2e|bench|deploy)\/.*\.tsx?$/,
)
const KNOWN = new Set(FILES)

/** By file, the files of the project that it imports, types too. */
const IMPORTS = new Map(
  FILES.map((path) => [path, importsOf(path, readProjectFile(path)).filter((name) => KNOWN.has(name))]),
)

/** By folder, the other folders that its files import from, tests and fixtures left out. */
function foldersUnder(room: string): Map<string, string[]> {
  const folders = new Map<string, string[]>()
  for (const [path, imports] of IMPORTS) {
    if (!path.startsWith(`${room}/`) || isTest(path) || path.includes('.fixture.')) continue
    const folder = posix.dirname(path)
    const others = imports
      .map((name) => posix.dirname(name))
      .filter((other) => other !== folder && other.startsWith(`${room}/`))
    folders.set(folder, [...(folders.get(folder) ?? []), ...others])
  }
  return folders
}

test('a circle is found wherever it begins, and a chain is none', () => {
  const chain = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', []],
  ])
  expect(circlesOf(chain)).toEqual([])
  expect(circlesOf(new Map([...chain, ['c', ['b']]]))).toEqual([['b', 'c']])
  expect(circlesOf(new Map([...chain, ['c', ['a']]]))).toEqual([['a', 'b', 'c']])
})

test('no file imports itself over others, not even for a type', () => {
  expect(IMPORTS.size).toBeGreaterThan(500)
  expect(circlesOf(IMPORTS)).toEqual([])
})

test.each(['domain', 'src/ui', 'src/features', 'src/app', 'src/pages/order'])(
  'no folder of %s imports itself over others',
  (room) => {
    const folders = foldersUnder(room)
    expect(folders.size).toBeGreaterThan(2)
    expect(circlesOf(folders)).toEqual([])
  },
)

test('the panels of the link page know no circle, but for the page that shows them', () => {
  const folders = foldersUnder('src/pages/link')
  folders.delete('src/pages/link')
  expect(folders.size).toBeGreaterThan(5)
  expect(circlesOf(folders)).toEqual([])
})
