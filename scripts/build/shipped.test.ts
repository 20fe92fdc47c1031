import { readdirSync, readFileSync } from 'node:fs'
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
