import { expect, test } from 'vitest'

import { projectFiles, readProjectFile } from './source-files.ts'

/** Spelled in pieces, so that this file does not hold what it forbids. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a path of somebody’s machine', /(?<![\w./-])\/(?:root|work|home\/\w+|Users\/\w+)\//],
  ['a package registry', /registry\.npmjs/],
  ['a test that does not run', /\b(?:test|it|describe)\.(?:only|skip|skipIf|runIf|fixme|todo)\b/],
  ['a fixed sleep', /waitFor[T]imeout/],
  ['a check switched off without its reason', /@ts-[in]\w+|(?:eslint|oxlint)-[d]isable(?!.* -- )/],
  ['a note to do it later', /\b(?:TO[D]O|FIX[M]E)\b/],
]

const FILES = projectFiles(/\.(tsx?|mjs|js|json|md|css|html|sql|ya?ml)$|^\.ci\//).filter(
  (path) => path !== 'package-lock.json',
)

test.each(FORBIDDEN)('no file holds %s', (_what, pattern) => {
  const found: string[] = []
  for (const path of FILES) {
    for (const [index, line] of readProjectFile(path).split('\n').entries()) {
      if (pattern.test(line)) found.push(`${path}:${index + 1}: ${line.trim()}`)
    }
  }
  expect(found).toEqual([])
})
