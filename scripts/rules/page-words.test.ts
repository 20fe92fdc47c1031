import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { expect, test } from 'vitest'

import type { Namespace } from '../../i18n/catalogue.ts'
import { PAGES, type PagePath } from '../../src/app/start/page-table.ts'
import { inProject } from '../prepare/project.ts'
import { projectFiles, readProjectFile } from './source-files.ts'
import { importsOf, textsOf } from './syntax.ts'

/** Every message's key → the file that has it. */
async function placesOfMessages(): Promise<Map<string, string>> {
  const places = new Map<string, string>()
  for (const path of projectFiles(/^i18n\/en\/.*\.ts$/)) {
    const { messages } = (await import(pathToFileURL(inProject(path)).href)) as { messages: object }
    const namespace = path.slice('i18n/en/'.length, -'.ts'.length)
    for (const key of Object.keys(messages)) places.set(key, namespace)
  }
  return places
}

/** Modules that the rule does not read, each with the reason. */
const EXCEPTIONS: Record<string, string> = {
  'src/ui/feedback/failed-regions.tsx': 'says the words of the page that it is asked for (`of`)',
  'src/app/help/help-for.ts': 'names pages by texts that look like beginnings of keys',
}

/** What a page is made of: its module and what that imports, parts that come later too. */
function modulesOf(page: string): string[] {
  const found = new Set<string>()
  const open = [page]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || !/^(src|domain)\/.*\.tsx?$/.test(path) || !existsSync(inProject(path))) continue
    found.add(path)
    open.push(...importsOf(path, readProjectFile(path)))
  }
  return [...found]
}

/** Messages of parts that bring their words along (`lazyPart`, `lazyTool`), by the module that names them. */
function wordsOfParts(modules: readonly string[]): string[] {
  return modules.flatMap((path) =>
    [...readProjectFile(path).matchAll(/messages: \[(?<names>[^\]]*)\]/g)].flatMap(({ groups }) =>
      [...(groups?.['names'] ?? '').matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name),
    ),
  )
}

/** What these modules say without loading it: whole keys, and beginnings of keys of which no file is loaded. */
async function missingWords(modules: readonly string[], namespaces: readonly string[]): Promise<string[]> {
  const places = await placesOfMessages()
  const loaded = new Set(['core', ...namespaces, ...wordsOfParts(modules)])
  const isLoaded = (key: string) => loaded.has(places.get(key) ?? '')
  return modules
    .filter((module) => !(module in EXCEPTIONS))
    .flatMap((module) => {
      const { texts, prefixes } = textsOf(module, readProjectFile(module))
      const begun = [...prefixes]
        .filter((prefix) => /^[\w-]+\./.test(prefix))
        .map((prefix) => [prefix, [...places.keys()].filter((key) => key.startsWith(prefix))] as const)
      return [
        ...[...texts].filter((text) => places.has(text) && !isLoaded(text)),
        ...begun.filter(([, keys]) => keys.length > 0 && !keys.some(isLoaded)).map(([prefix]) => prefix),
      ].map((text) => `${module}: ${text}`)
    })
}

test.each(Object.keys(PAGES) as PagePath[])('the page %s loads every word that it says', async (path) => {
  const modules = modulesOf(`src/pages/${PAGES[path].module}`)
  expect(modules.length).toBeGreaterThan(3)
  expect(await missingWords(modules, PAGES[path].messages as readonly Namespace[])).toEqual([])
})

test('the frame and what every page has load every word that they say', async () => {
  const modules = modulesOf('src/app/frame/frame.tsx')
  expect(modules.length).toBeGreaterThan(30)
  expect(await missingWords(modules, [])).toEqual([])
})
