/** The steps of `npm test`, in the order in which they run: what fails fastest first. */
import { prepareChromium } from '../prepare/browser.ts'
import { builtConsole } from '../prepare/console.ts'
import { prepareFrr } from '../prepare/frr.ts'
import { builtGallery } from '../prepare/gallery.ts'
import { prepareNginx } from '../prepare/nginx.ts'
import { preparePostgres } from '../prepare/postgres.ts'
import { prepare } from '../prepare/products.ts'
import { inProject } from '../prepare/project.ts'
import { gatewayImage, storeImage } from '../prepare/store-image.ts'
import { prepareSystemdAnalyze } from '../prepare/systemd.ts'
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts'

export interface Step {
  name: string
  /** Heading on the terminal. */
  title: string
  /** A program among the installed packages, and its arguments. */
  command: readonly [program: string, ...args: string[]]
  /** Makes what the step works on. */
  prepare?: () => Promise<void>
  /** Where the step reports its tests, and how to count them; a step without a report counts as one test. */
  report?: { file: string; count: (file: string) => Counts }
}

const UNIT_REPORT = inProject('.cache/unit.json')
const BROWSER_REPORT = inProject('.cache/browser.json')

export const STEPS: readonly Step[] = [
  { name: 'types', title: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'lint', title: 'Lint', command: ['oxlint', '--type-aware'] },
  { name: 'format', title: 'Format', command: ['oxfmt', '--check'] },
  { name: 'dead-code', title: 'Dead code', command: ['knip'] },
  {
    name: 'unit',
    title: 'Unit and contract tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    async prepare() {
      // One after the other: two installations at once lock each other out. What is missing all the same fails
      // the tests that need it, and no other.
      for (const program of [preparePostgres, prepareNginx, prepareFrr, prepareSystemdAnalyze])
        await program().catch(() => undefined)
      await prepare(builtConsole, storeImage, gatewayImage)
    },
    report: { file: UNIT_REPORT, count: vitestCounts },
  },
  {
    name: 'browser',
    title: 'Journeys in the browser',
    command: ['playwright', 'test'],
    async prepare() {
      await prepareChromium()
      await prepare(builtConsole, builtGallery, storeImage, gatewayImage)
    },
    report: { file: BROWSER_REPORT, count: playwrightCounts },
  },
]
