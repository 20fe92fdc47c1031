/** Reads how many tests passed and failed from the reports of the test programs. */
import { readFileSync } from 'node:fs'

export interface Counts {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  /** Files; one that cannot even be loaded fails without holding a test. */
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Counts of Vitest's JSON report. */
export function vitestCounts(file: string): Counts {
  const report = read(file) as VitestReport | undefined
  if (!report) return { passed: 0, failed: 1 }
  const unloadable = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  /** What went wrong outside any test. */
  errors: unknown[]
}

/** Counts of Playwright's JSON report; a flaky test is not a passed one. */
export function playwrightCounts(file: string): Counts {
  const report = read(file) as PlaywrightReport | undefined
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length }
}

/** A missing or torn report means that the program did not get to its end. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
