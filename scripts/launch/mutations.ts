/**
 * `npm run mutations [-- WORD]`: breaks one promise of docs/security.md after the other, in a copy of the project, and
 * sees that its test fails. With a word only those whose promise, file or test has it. Not part of `npm test`: it takes
 * minutes, and says something new only when a test or what it guards has changed.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { MUTATIONS, type Mutation } from '../mutations/mutations.ts'
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepare } from '../prepare/products.ts'
import { inProject } from '../prepare/project.ts'
import { CommandError, runQuietly } from '../prepare/run.ts'
import { gatewayImage, storeImage } from '../prepare/store-image.ts'
import { projectFiles } from '../rules/source-files.ts'

const COPY = inProject('.cache/mutations')

/** What `npm run build` made, and by which it knows that it is current. */
const BUILT = [
  'dist',
  ...[storeImage, gatewayImage].map(({ result }) => result),
  ...[builtConsole, storeImage, gatewayImage].map(({ stamp }) => stamp),
]

function copyProject(): void {
  rmSync(COPY, { recursive: true, force: true })
  for (const path of [...projectFiles(/./), ...BUILT]) {
    mkdirSync(dirname(join(COPY, path)), { recursive: true })
    cpSync(inProject(path), join(COPY, path), { recursive: true })
  }
  symlinkSync(inProject('node_modules'), join(COPY, 'node_modules'))
}

/** True when the test passes. Rejects when it does not run at all. */
async function passes({ test, title }: Mutation): Promise<boolean> {
  const report = join(COPY, '.cache/mutation.json')
  rmSync(report, { force: true })
  const pattern = title.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  try {
    await runQuietly(inProject('node_modules/.bin/vitest'), [
      'run',
      '--root',
      COPY,
      test,
      '--testNamePattern',
      pattern,
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
  }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests',
    number
  >
  if (numPassedTests + numFailedTests === 0) throw new Error(`${test} has no test "${title}" that runs.`)
  return numFailedTests === 0
}

async function tryMutation(mutation: Mutation): Promise<boolean> {
  const { file, find, replace } = mutation
  const source = readFileSync(inProject(file), 'utf8')
  writeFileSync(
    join(COPY, file),
    source.replace(find, () => replace),
  )
  try {
    return !(await passes(mutation))
  } finally {
    writeFileSync(join(COPY, file), source)
  }
}

await orFail(async () => {
  const [word = ''] = process.argv.slice(2)
  const chosen = MUTATIONS.filter(({ promise, file, test, title }) =>
    [promise, file, test, title].some((text) => text.includes(word)),
  )
  await prepare(builtConsole, storeImage, gatewayImage)
  copyProject()
  const survived: Mutation[] = []
  for (const mutation of chosen) {
    const isSeen = await tryMutation(mutation)
    if (!isSeen) survived.push(mutation)
    console.log(`${isSeen ? 'seen   ' : 'MISSED '} ${mutation.file}: ${mutation.title}`)
  }
  rmSync(COPY, { recursive: true, force: true })
  console.log(`${chosen.length - survived.length} of ${chosen.length} broken promises were seen.`)
  if (survived.length > 0) process.exitCode = 1
})
