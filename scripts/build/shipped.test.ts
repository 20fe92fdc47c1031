import { readdirSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { builtConsole } from '../prepare/console.ts'
import { prepare } from '../prepare/products.ts'
import { inProject } from '../prepare/project.ts'

const DIST = inProject('dist')
/** Every file of the build, relative to it. */
let files: string[]

beforeAll(async () => {
  await prepare(builtConsole)
  files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
})

const read = (file: string) => readFileSync(join(DIST, file), 'utf8')

/** Of a script that only passes on another's exports there is nothing to map, nor of the bundler's own helpers. */
const PASSES_ON = /^export\{[^}]*\}from"[^"]*";\s*$/

test('scripts have source maps, which they do not name and which are not compressed', () => {
  const scripts = files.filter((file) => /^assets\/(?!rolldown-runtime-).*\.js$/.test(file))
  const mapped = scripts.filter((file) => files.includes(`${file}.map`))
  expect(mapped.length).toBeGreaterThan(10)
  expect(scripts.filter((file) => !mapped.includes(file) && !PASSES_ON.test(read(file)))).toEqual([])
  expect(scripts.filter((file) => read(file).includes('sourceMappingURL'))).toEqual([])
  expect(files.filter((file) => /\.map\.(?:br|gz)$/.test(file))).toEqual([])
})

test('nothing of the gallery is shipped', () => {
  const maps = files.filter((file) => file.endsWith('.map'))
  const sources = maps.flatMap((file) => (JSON.parse(read(file)) as { sources: string[] }).sources)
  expect(sources.filter((source) => /\bsrc\/ui\//.test(source)).length).toBeGreaterThan(10)
  expect(sources.filter((source) => /\bsrc\/gallery\//.test(source))).toEqual([])
  expect(files.filter((file) => /gallery/.test(file))).toEqual([])
})

const HINT = '//# allFunctionsCalledOnLoad\n'

test('what the first page of a visit runs is compiled as it arrives, and its source maps know of the line more', () => {
  const page = read('index.html')
  const first = [...page.matchAll(/<script type="module"[^>]*src="\/([^"]+)"/g)].map(([, file = '']) => file)
  const hinted = files.filter((file) => file.endsWith('.js') && read(file).startsWith(HINT))
  expect(hinted).toEqual(expect.arrayContaining(first.filter((file) => !file.includes('rolldown-runtime'))))
  expect(hinted.map((file) => file.replace(/^assets\/(.*)-[\w-]{8}\.js$/, '$1')).toSorted()).toEqual([
    'first',
    'link-panels',
    'react',
    'start-pages',
    'start-pages-rest',
  ])

  const main = first.find((file) => file.includes('/first-')) ?? ''
  const lines = read(main).split('\n')
  const said = 'index.html has no #root'
  const line = lines.findIndex((text) => text.includes(said))
  const map = new SourceMap(JSON.parse(read(`${main}.map`)) as SourceMapPayload)
  const origin = map.findEntry(line, lines[line]?.indexOf(said) ?? 0)
  expect('originalSource' in origin && origin.originalSource).toMatch(/src\/app\/main\.tsx$/)
})
