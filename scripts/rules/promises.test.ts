import { existsSync } from 'node:fs'

import { expect, test } from 'vitest'

import { inProject } from '../prepare/project.ts'
import { isTest } from './doors.ts'
import { readProjectFile } from './source-files.ts'

const PAGE = readProjectFile('docs/security.md')
const PROMISES = PAGE.slice(PAGE.indexOf('## Keys'), PAGE.indexOf('## What is written down'))
const CITED = [...PROMISES.matchAll(/^ {2}- \[(.+)\]\(\.\.\/(.+)\)$/gm)].map(([, title = '', path = '']) => ({
  title,
  path,
}))

/** Titles of tests, as the source has them. */
function titlesOf(path: string): string[] {
  const source = existsSync(inProject(path)) ? readProjectFile(path) : ''
  const direct = source.matchAll(/\b(?:test|it|\w+Test)\(\s*(['"`])(.*?)\1/gs)
  const each = source.matchAll(/\]\s*(?:as const)?\s*\)\(\s*(['"`])(.*?)\1/gs)
  const named = source.matchAll(/\.each\(\w+\)\(\s*(['"`])(.*?)\1/gs)
  return [...direct, ...each, ...named].map(([, , title = '']) => title)
}

test('every promise names a test', () => {
  const promises = PROMISES.split('\n').filter((line) => line.startsWith('- '))
  expect(promises.length).toBeGreaterThan(30)
  const bare = promises.filter((promise) => !PROMISES.includes(`${promise}\n  - [`))
  expect(bare).toEqual([])
})

test('every test that a promise names is there', () => {
  expect(CITED.length).toBeGreaterThan(50)
  const gone = CITED.filter(
    ({ title, path }) => !isTest(path) || !titlesOf(path).some((one) => one.includes(title)),
  )
  expect(gone).toEqual([])
})
