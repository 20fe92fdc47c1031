/** Runs the steps of `npm test` one after the other and counts. */
import { rmSync } from 'node:fs'

import { inProject } from '../prepare/project.ts'
import { runVisibly } from '../prepare/run.ts'
import type { Counts } from './counts.ts'
import type { Step } from './steps.ts'

/** Gives the exit code: 0 when every step passed. Stops at the first failure unless `keepGoing` is set. */
export async function runSteps(steps: readonly Step[], options: { keepGoing: boolean }): Promise<number> {
  const total: Counts = { passed: 0, failed: 0 }
  const failedSteps: string[] = []
  for (const step of steps) {
    const counts = await runStep(step)
    total.passed += counts.passed
    total.failed += counts.failed
    if (counts.failed > 0) failedSteps.push(step.title)
    if (counts.failed > 0 && !options.keepGoing) break
  }
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return failedSteps.length > 0 ? 1 : 0
}

async function runStep(step: Step): Promise<Counts> {
  console.log(`\n== ${step.title}`)
  await step.prepare?.()
  // What an earlier run left must not be counted again.
  if (step.report) rmSync(step.report.file, { force: true })
  const [program, ...args] = step.command
  const startedAt = performance.now()
  const exitCode = await runVisibly(inProject('node_modules/.bin', program), args)
  const counts = step.report?.count(step.report.file) ?? { passed: exitCode === 0 ? 1 : 0, failed: 0 }
  // A program may fail without a failed test, and then the step failed all the same.
  const failed = exitCode === 0 ? counts.failed : Math.max(1, counts.failed)
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(`-- ${step.title}: ${failed > 0 ? 'failed' : 'passed'} in ${seconds} s`)
  return { passed: counts.passed, failed }
}
