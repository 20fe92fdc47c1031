/**
 * `npm run mutations [-- WORD]`: breaks one promise of docs/security.md after the other, in a copy of the project, and
 * sees that its test fails. With a word only those whose promise, file or test has it. Not part of `npm test`: all of
 * them take the better part of an hour, and say something new only when a test or what it guards has changed.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { Mutation } from '../mutations/mutation.ts'
import { MUTATIONS } from '../mutations/mutations.ts'
import { prepareChromium } from '../prepare/browser.ts'
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepare } from '../prepare/products.ts'
import { inProject } from '../prepare/project.ts'
import { CommandError, runQuietly } from '../prepare/run.ts'
import { gatewayImage, storeImage } from '../prepare/store-image.ts'
import { projectFiles } from '../rules/source-files.ts'
import { playwrightCounts, vitestCounts, type Counts } from '../steps/counts.ts'

const COPY = inProject('.cache/mutations')

/** What `npm run build` made, and by which it knows that it is current. */
const BUILT = [
  'dist',
  ...[storeImage, gatewayImage].map(({ result }) => result),
  ...[storeImage, gatewayImage].map(({ stamp }) => stamp),
]

function copyProject(): void {
  rmSync(COPY, { recursive: true, force: true })
  for (const path of [...projectFiles(/./), ...BUILT]) {
    mkdirSync(dirname(join(COPY, path)), { recursive: true })
    cpSync(inProject(path), join(COPY, path), { recursive: true })
  }
  symlinkSync(inProject('node_modules'), join(COPY, 'node_modules'))
}

function breakCopy({ file, find, replace }: Mutation): void {
  const source = readFileSync(inProject(file), 'utf8')
  writeFileSync(
    join(COPY, file),
    source.replace(find, () => replace),
  )
}

/** The console too: a test may have built it from what was broken. */
function mendCopy({ file }: Mutation): void {
  cpSync(inProject(file), join(COPY, file))
  rmSync(join(COPY, 'dist'), { recursive: true, force: true })
  cpSync(inProject('dist'), join(COPY, 'dist'), { recursive: true })
}

/** Ends well whether tests pass or fail: the report has which. */
async function runTests(program: string, args: readonly string[], env = process.env): Promise<void> {
  try {
    await runQuietly(inProject('node_modules/.bin', program), args, env)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
  }
}

/** Runs the test of a mutation in the copy. Rejects when what was broken cannot be built. */
async function countTests({ test, title }: Mutation): Promise<Counts> {
  const report = join(COPY, '.cache/mutation.json')
  rmSync(report, { force: true })
  const pattern = title.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  if (test.endsWith('.spec.ts')) {
    await runQuietly(process.execPath, [join(COPY, 'scripts/launch/build.ts')])
    const args = ['test', '--config', join(COPY, 'playwright.config.ts'), join(COPY, test), '--grep', pattern]
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    await runTests('playwright', [...args, '--workers=1', '--reporter=json'], env)
    return playwrightCounts(report)
  }
  const args = ['run', '--root', COPY, test, '--testNamePattern', pattern]
  await runTests('vitest', [...args, '--reporter=json', `--outputFile.json=${report}`])
  return vitestCounts(report)
}

/** True when the test fails. Rejects when it does not run at all. */
async function isSeen(mutation: Mutation): Promise<boolean> {
  breakCopy(mutation)
  try {
    const { passed, failed } = await countTests(mutation)
    if (passed + failed === 0) throw new Error(`${mutation.test} has no test "${mutation.title}" that runs.`)
    return failed > 0
  } finally {
    mendCopy(mutation)
  }
}

await orFail(async () => {
  const [word = ''] = process.argv.slice(2)
  const chosen = MUTATIONS.filter(({ promise, file, test, title }) =>
    [promise, file, test, title].some((text) => text.includes(word)),
  )
  await prepareChromium()
  await prepare(builtConsole, storeImage, gatewayImage)
  copyProject()
  const survived: Mutation[] = []
  for (const mutation of chosen) {
    const seen = await isSeen(mutation)
    if (!seen) survived.push(mutation)
    console.log(`${seen ? 'seen   ' : 'MISSED '} ${mutation.file}: ${mutation.title}`)
  }
  rmSync(COPY, { recursive: true, force: true })
  console.log(`${chosen.length - survived.length} of ${chosen.length} broken promises were seen.`)
  if (survived.length > 0) process.exitCode = 1
})
