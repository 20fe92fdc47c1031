/** `npm run bench`: measures the console and prints its figures; `--help` says what can be chosen. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

import { CONDITIONS } from '../../bench/console/load.ts'
import { measureConsole, PARTS, type Part } from '../../bench/console/measure.ts'
import { PROTOCOL_NAMES, type Protocol } from '../../bench/console/protocols.ts'
import { measureTable } from '../../bench/table.ts'
import { prepareChromium } from '../prepare/browser.ts'
import { builtConsole } from '../prepare/console.ts'
import { orFail } from '../prepare/fail.ts'
import { prepare } from '../prepare/products.ts'
import { storeImage } from '../prepare/store-image.ts'

const HELP = `npm run bench -- [options]

  --only PARTS      some of ${PARTS.join(',')} [all]
  --protocol NAMES  how pages are loaded: h1 (HTTP/1.1, straight to the gateway),
                    h2 (HTTP/2 with TLS, behind nginx with deploy/nginx.conf) [${PROTOCOL_NAMES.join(',')}]
  --runs N          loads of each page and protocol [9]
  --orders N        orders through the wizard, and rounds of everything that is pressed [30]
  --links N         how many are very many [10000]
`

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    protocol: { type: 'string', default: PROTOCOL_NAMES.join(',') },
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

/** Those of `known` that the option names, in the order of `known`. */
function chosen<T extends string>(option: 'only' | 'protocol', known: readonly T[]): T[] {
  const names = values[option].split(',')
  const unknown = names.filter((name) => !known.some((one) => one === name))
  if (unknown.length > 0)
    refuse(`--${option} does not know "${unknown.join(',')}"; it knows ${known.join(', ')}.`)
  return known.filter((one) => names.includes(one))
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
  const parts = chosen<Part>('only', PARTS)
  const protocols = chosen<Protocol>('protocol', PROTOCOL_NAMES)
  const [runs, presses, links] = [atLeastOne('runs'), atLeastOne('orders'), atLeastOne('links')]
  await orFail(async () => {
    const chromiumPath = await prepareChromium()
    await prepare(builtConsole, storeImage)
    const sections = await measureConsole({ chromiumPath, parts, protocols, runs, presses, links })
    console.log(`\n${conditions()}`)
    for (const { title, measures } of sections) console.log(`\n${title}\n\n${measureTable(measures)}`)
    for (const { title, times } of sections)
      if (times.length > 0) console.log(`\n${title}: times\n\n${measureTable(times)}`)
  })
}
