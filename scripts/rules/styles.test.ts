import { existsSync } from 'node:fs'

import { expect, test } from 'vitest'

import { inProject } from '../prepare/project.ts'
import { projectFiles, readProjectFile } from './source-files.ts'
import { importsOf } from './syntax.ts'

const FOLDER = '@mantine/core/styles'
const IMPORTED = importsOf('src/app/start/styles.ts', readProjectFile('src/app/start/styles.ts'))

const styleSheet = (component: string) => `${FOLDER}/${component}.layer.css`
const hasStyles = (component: string) => existsSync(inProject('node_modules', styleSheet(component)))

/** Mantine's components that our sources name. */
function componentsInUse(): string[] {
  const found = new Set<string>()
  for (const path of projectFiles(/^src\/(?!gallery\/).*\.tsx?$/)) {
    const source = readProjectFile(path)
    for (const [, names = ''] of source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g))
      for (const name of names.split(',')) found.add(name.trim().split(' ')[0] ?? '')
  }
  return [...found].filter((name) => /^[A-Z]/.test(name))
}

/** What a component of Mantine is made of: the other components that its files import, and theirs. */
function withParts(components: readonly string[]): Set<string> {
  const found = new Set<string>()
  const open = [...components]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue
    found.add(name)
    const file = `node_modules/@mantine/core/esm/components/${name}/${name}.mjs`
    if (!existsSync(inProject(file))) continue
    for (const [, part = ''] of readProjectFile(file).matchAll(/from "\.\.\/(\w+)\//g)) open.push(part)
  }
  return found
}

test('every component of Mantine that is used has its styles, and those of its parts', () => {
  const components = componentsInUse()
  expect(components.length).toBeGreaterThan(8)
  const wanted = [...withParts(components)].filter(hasStyles)
  expect(wanted.length).toBeGreaterThan(12)
  expect(wanted.filter((name) => !IMPORTED.includes(styleSheet(name)))).toEqual([])
})

test('every style sheet of Mantine that is imported exists', () => {
  const sheets = IMPORTED.filter((name) => name.startsWith(FOLDER))
  expect(sheets.filter((name) => !existsSync(inProject('node_modules', name)))).toEqual([])
})
