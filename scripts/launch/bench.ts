/** `npm run bench`: measures the first page as ratios to the floor page. `--runs N` loads, 5 unless told otherwise. */
import { parseArgs } from 'node:util'

import { measureFirstPage } from '../../bench/first-page.ts'
import { CONDITIONS } from '../../bench/load.ts'
import { ratioTable } from '../../bench/table.ts'
import { prepareChromium } from '../prepare/browser.ts'
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepare } from '../prepare/products.ts'
import { withProgress } from '../prepare/progress.ts'
import { storeImage } from '../prepare/store-image.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs must be a whole number of at least 1, not "${values.runs}".`)
  process.exit(2)
}

await orFail(async () => {
  const chromiumPath = await prepareChromium()
  await prepare(builtConsole, storeImage)
  const loads = await withProgress('Measuring the first page', () => measureFirstPage(chromiumPath, runs))
  const { cpuSlowdown, downKbps, latencyMs } = CONDITIONS
  console.log(
    `\nFirst page, cold, medians of ${runs}: processor ÷${cpuSlowdown}, ${downKbps / 1000} Mbit/s, ${latencyMs} ms\n`,
  )
  console.log(ratioTable(loads.console, loads.floor))
})
