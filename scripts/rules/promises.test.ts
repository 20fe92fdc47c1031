import { existsSync } from 'node:fs'

import { expect, test } from 'vitest'

import { inProject } from '../prepare/project.ts'
import { isTest } from './doors.ts'
import { PROMISES } from './promises.ts'
import { readProjectFile } from './source-files.ts'

/** Titles of tests, as the source has them. */
function titlesOf(path: string): string[] {
  const source = existsSync(inProject(path)) ? readProjectFile(path) : ''
  const direct = source.matchAll(/\b(?:test|it|\w+Test)\(\s*(['"`])(.*?)\1/gs)
  const each = source.matchAll(/\]\s*(?:as const)?\s*\)\(\s*(['"`])(.*?)\1/gs)
  const named = source.matchAll(/\.each\(\w+\)\(\s*(['"`])(.*?)\1/gs)
  return [...direct, ...each, ...named].map(([, , title = '']) => title)
}

test('every promise names a test', () => {
  expect(PROMISES.length).toBeGreaterThan(30)
  const bare = PROMISES.filter(({ tests }) => tests.length === 0)
  expect(bare).toEqual([])
})

test('every test that a promise names is there', () => {
  const cited = PROMISES.flatMap(({ tests }) => tests)
  expect(cited.length).toBeGreaterThan(50)
  const gone = cited.filter(
    ({ title, path }) => !isTest(path) || !titlesOf(path).some((one) => one.includes(title)),
  )
  expect(gone).toEqual([])
})
