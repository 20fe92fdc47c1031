import { existsSync } from 'node:fs'
import { basename, posix } from 'node:path'

import { describe, expect, test } from 'vitest'

import { inProject } from '../prepare/project.ts'
import { checksInTitle, citationsOf, exists, readDocument } from './citations.ts'
import { projectFiles, readProjectFile } from './source-files.ts'
import { textsOf } from './syntax.ts'

const MARKDOWN = projectFiles(/\.md$/)
const DOCUMENTS = new Map(
  MARKDOWN.map((path) => [basename(path, '.md'), readDocument(readProjectFile(path))]),
)
const ACCEPTANCE = DOCUMENTS.get('acceptance')!

/** This file cites what does not exist, on purpose. */
const FILES = projectFiles(/\.(tsx?|mjs|js|json|md|css|html|sql|ya?ml|conf|service)$|Dockerfile$/).filter(
  (path) => !/^package-lock\.json$|^scripts\/rules\/citations\.test\.ts$/.test(path),
)
const TESTS = projectFiles(/\.(test|spec)\.tsx?$/)

/** Checks of acceptance.md that no test names. May only become fewer. */
const UNNAMED: readonly number[] = [81, 82, 83, 84, 86, 87, 88, 89, 90]

/** Checks in the titles of a test file, each as often as it is named. */
function checksNamedIn(path: string): number[] {
  const { texts, prefixes } = textsOf(path, readProjectFile(path))
  return [...texts, ...prefixes].flatMap(checksInTitle)
}

describe('a citation', () => {
  test.each([
    [
      '/** As stated (api-contract.md §5.4). */',
      [{ document: 'api-contract' }, { document: 'api-contract', chapter: '5.4' }],
    ],
    [
      '/** §5.3–5.5 */',
      [
        { document: 'api-contract', chapter: '5.3' },
        { document: 'api-contract', chapter: '5.5' },
      ],
    ],
    ['(§3, Pop)', [{ document: 'api-contract', chapter: '3', name: 'Pop' }]],
    ['RFC 5545 §3.1, §3.3.11', []],
    ['(domain.md "Configuration rules")', [{ document: 'domain', name: 'Configuration rules' }]],
    ['(product.md, Look and voice)', [{ document: 'product', name: 'Look and voice' }]],
    [
      '/** (domain.md, *The hosted\n * provisioning life*) */',
      [{ document: 'domain', name: 'The hosted provisioning life' }],
    ],
    [
      '(acceptance 9, 10; see there)',
      [
        { document: 'acceptance', check: 9 },
        { document: 'acceptance', check: 10 },
      ],
    ],
    ['(acceptance 74, WCAG 2.2.1)', [{ document: 'acceptance', check: 74 }]],
  ])('a citation is read out of %j', (text, citations) => expect(citationsOf(text)).toEqual(citations))

  test.each([
    '(nowhere.md)',
    '(api-contract.md §5.9)',
    '(api-contract.md §3, Popcorn)',
    '(domain.md "Ordering twice")',
    '(domain.md "Order")',
    '(acceptance 91)',
  ])('a citation names nothing in %s', (text) =>
    expect(citationsOf(text).every((citation) => exists(citation, DOCUMENTS))).toBe(false),
  )
})

test('every citation names a document, a chapter or a check that exists', () => {
  const citations = FILES.flatMap((path) =>
    citationsOf(readProjectFile(path)).map((citation) => ({ path, citation })),
  )
  expect(citations.length).toBeGreaterThan(400)
  expect(citations.filter(({ citation }) => !exists(citation, DOCUMENTS))).toEqual([])
})

test('only api-contract.md is cited by § number', () => {
  const wrong = FILES.flatMap((path) => readProjectFile(path).match(/(?<!api-contract)\.md,? \(?§.*/g) ?? [])
  expect(wrong).toEqual([])
})

test('every check in the title of a test exists', () => {
  const unknown = TESTS.flatMap((path) =>
    checksNamedIn(path).flatMap((check) => (ACCEPTANCE.checks.has(check) ? [] : `${path}: ${check}`)),
  )
  expect(unknown).toEqual([])
})

test('every check of the acceptance checklist is named by a test, except those listed here', () => {
  expect(ACCEPTANCE.checks.size).toBe(90)
  const named = new Set(TESTS.flatMap(checksNamedIn))
  expect([...ACCEPTANCE.checks].filter((check) => !named.has(check))).toEqual(UNNAMED)
})

test('every link between Markdown files leads to a file', () => {
  const links = MARKDOWN.flatMap((path) =>
    [...readProjectFile(path).matchAll(/\]\((?!\w+:)([^)#\s]+)/g)].map(({ 1: target = '' }) => ({
      path,
      target,
    })),
  )
  expect(links.length).toBeGreaterThan(100)
  const dead = links.filter(
    ({ path, target }) => !existsSync(inProject(posix.join(posix.dirname(path), target))),
  )
  expect(dead).toEqual([])
})

/** Code spans that look like a file or a folder of the project. */
const NAMED =
  /`((?:contract|domain|i18n|src|server|sandbox|store|scripts|e2e|bench|deploy|docs|public)\/[\w./-]*)`/g

test('every file that a document names exists', () => {
  const named = MARKDOWN.flatMap((path) =>
    [...readProjectFile(path).matchAll(NAMED)].map(({ 1: target = '' }) => ({ path, target })),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(({ target }) => !existsSync(inProject(target)))).toEqual([])
})
