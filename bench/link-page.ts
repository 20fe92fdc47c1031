/**
 * `node bench/link-page.ts [--runs N]`: the page of one link opened cold, beside the least its stack can
 * weigh: until the sentence that says whose turn it is, and until every panel has what it shows. Then the
 * script bytes it takes beyond the InterLinks page. Medians of 5 rounds unless told otherwise.
 */
import { parseArgs } from 'node:util'

import { Control } from '../e2e/support/control.ts'
import { startGateway } from '../e2e/support/gateway.ts'
import { flowingLink, pathOfLink } from '../e2e/support/links.ts'
import { prepareChromium } from '../scripts/prepare/browser.ts'
import { builtConsole } from '../scripts/prepare/console.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { storeImage } from '../scripts/prepare/store-image.ts'
import { buildFloor, serveFloor } from './floor-server.ts'
import { CONDITIONS, loadOnce, type Load } from './load.ts'
import { median } from './table.ts'

/** What must show for each measure: a sentence, all panels with their data, a row. */
const SHOWN = {
  sentence: 'main section[data-tone] p + p',
  everything:
    'main:has(#path li):has(#vpc strong):has(#routing svg):has(#routes li):has(#history li):has(#propagation p + p)',
  row: 'table tbody a[href]',
  floor: 'table tbody td',
} as const

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const chromiumPath = await prepareChromium()
await prepare(builtConsole, storeImage)
await buildFloor()
const floorServer = await serveFloor()
const gateway = await startGateway()
const loads: Record<keyof typeof SHOWN, Load[]> = { sentence: [], everything: [], row: [], floor: [] }
try {
  const control = new Control(gateway.url)
  await control.reset()
  const page = new URL(pathOfLink(await flowingLink(control)), gateway.url).href
  const addresses = {
    sentence: page,
    everything: page,
    row: new URL('interlinks', gateway.url).href,
    floor: floorServer.url,
  }
  // In turn, so that a machine that slows down slows all of them.
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const measure of Object.keys(SHOWN) as (keyof typeof SHOWN)[])
      loads[measure].push(await loadOnce(chromiumPath, addresses[measure], SHOWN[measure]))
  }
} finally {
  await gateway.stop()
  await floorServer.stop()
}

const ready = (measure: keyof typeof SHOWN) => median(loads[measure].map(({ readyMs }) => readyMs))
const scripts = (measure: keyof typeof SHOWN) =>
  median(loads[measure].map(({ scriptBytes }) => scriptBytes)) / 1000
const row = (name: string, ms: number) =>
  `| ${name} | ${Math.round(ms)} ms | ${(ms / ready('floor')).toFixed(2)} |`
const { cpuSlowdown, downKbps, latencyMs } = CONDITIONS
console.log(
  [
    `InterLink page, cold, medians of ${values.runs}: processor ÷${cpuSlowdown}, ${downKbps / 1000} Mbit/s, ${latencyMs} ms`,
    '',
    '| until | time | ÷ floor’s first row |',
    '| --- | ---: | ---: |',
    row('the next-step sentence', ready('sentence')),
    row('everything', ready('everything')),
    row('the InterLinks page’s first row', ready('row')),
    row('the floor’s first row', ready('floor')),
    '',
    `Script: ${scripts('everything').toFixed(1)} kB, ${(scripts('everything') - scripts('row')).toFixed(1)} kB of them beyond the InterLinks page.`,
    `Requests for data: ${median(loads.everything.map(({ dataRequests }) => dataRequests))}.`,
  ].join('\n'),
)
