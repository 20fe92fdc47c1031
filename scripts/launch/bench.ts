/** `npm run bench`: measures the console and prints its figures; `--help` says what can be chosen. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

import { CONDITIONS } from '../../bench/console/load.ts'
import { measureConsole, PARTS, type Part } from '../../bench/console/measure.ts'
import { measureTable } from '../../bench/table.ts'
import { prepareChromium } from '../prepare/browser.ts'
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepare } from '../prepare/products.ts'
import { storeImage } from '../prepare/store-image.ts'

const HELP = `npm run bench -- [options]

  --only PARTS   some of ${PARTS.join(',')}; all unless told otherwise
  --runs N       loads of each page [9]
  --orders N     orders through the wizard, and rounds of everything that is pressed [30]
  --links N      how many are very many [10000]
`

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    runs: { type: 'string', default: '9' },
    orders: { type: 'string', default: '30' },
    links: { type: 'string', default: '10000' },
    help: { type: 'boolean', default: false },
  },
})

function atLeastOne(name: 'runs' | 'orders' | 'links'): number {
  const number = Number(values[name])
  if (Number.isInteger(number) && number >= 1) return number
  return refuse(`--${name} must be a whole number of at least 1, not "${values[name]}".`)
}

function chosenParts(): Part[] {
  const chosen = values.only.split(',')
  const unknown = chosen.filter((part) => !PARTS.some((known) => known === part))
  if (unknown.length > 0) refuse(`--only does not know "${unknown.join(',')}"; it knows ${PARTS.join(', ')}.`)
  return PARTS.filter((part) => chosen.includes(part))
}

function refuse(why: string): never {
  console.error(why)
  process.exit(2)
}

/** What all figures were taken under, in one line. */
function conditions(): string {
  const { cpuSlowdown, downKbps, upKbps, latencyMs } = CONDITIONS
  return `Processor ${cpuSlowdown} times slower; loads with ${downKbps} kbit/s down, ${upKbps} up, ${latencyMs} ms; ${availableParallelism()} cores.`
}

if (values.help) {
  console.log(HELP)
} else {
  const parts = chosenParts()
  const [runs, presses, links] = [atLeastOne('runs'), atLeastOne('orders'), atLeastOne('links')]
  await orFail(async () => {
    const chromiumPath = await prepareChromium()
    await prepare(builtConsole, storeImage)
    const { promised, times } = await measureConsole({ chromiumPath, parts, runs, presses, links })
    console.log(`\n${conditions()}\n\n${measureTable(promised)}`)
    if (times.length > 0) console.log(`\n${measureTable(times)}`)
  })
}
