/** `npm test`: every check there is, or the steps that are named: `npm test -- unit browser`. */
import { orFail } from '../prepare/fail.ts'
import { runSteps } from '../steps/run-steps.ts'
import { STEPS } from '../steps/steps.ts'

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const unknown = [
  ...names.filter((name) => !STEPS.some((step) => step.name === name)),
  ...flags.filter((flag) => flag !== '--keep-going'),
]

if (unknown.length > 0) {
  const steps = STEPS.map((step) => step.name).join(', ')
  console.error(
    `Unknown: ${unknown.join(', ')}. The steps are ${steps}; --keep-going runs on after a failure.`,
  )
  process.exit(2)
}

const chosen = STEPS.filter((step) => names.length === 0 || names.includes(step.name))
process.exitCode = await orFail(() => runSteps(chosen, { keepGoing: flags.includes('--keep-going') }))
