import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { playwrightCounts, vitestCounts } from './counts.ts'

function report(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a file that cannot be loaded counts as a failed test', () => {
  const file = report({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  })
  expect(vitestCounts(file)).toEqual({ passed: 3, failed: 2 })
})

test('flaky journeys and errors outside a journey count as failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] })
  expect(playwrightCounts(file)).toEqual({ passed: 5, failed: 3 })
})

test('no report is a failure', () => {
  expect(vitestCounts('missing.json')).toEqual({ passed: 0, failed: 1 })
  expect(playwrightCounts('missing.json')).toEqual({ passed: 0, failed: 1 })
})
