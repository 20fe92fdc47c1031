/** `npm run dev`: the console from its sources, and the sandbox gateway; `--help` says what can be chosen. */
import { parseArgs } from 'node:util'

import { startDevGateway } from '../dev/gateway.ts'
import { startDevPage } from '../dev/page.ts'
import { orFail } from '../prepare/fail.ts'
import { freePort } from '../prepare/free-port.ts'
import { prepare } from '../prepare/products.ts'
import { storeImage } from '../prepare/store-image.ts'

const HELP = `npm run dev -- [options]

The console with hot reload, on a sandbox whose gateway restarts with each change of its files.

  --port N        port of the page, 0 for any free one [4290]
  --data-dir DIR  where the sandbox keeps its data [.data/dev]
  --help          show this text

LOG_LEVEL sets what the gateway logs, as for npm start.
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4290' },
    'data-dir': { type: 'string', default: '.data/dev' },
    help: { type: 'boolean', default: false },
  },
})

const port = Number(values.port)
if (!/^\d+$/.test(values.port) || port > 65_535) {
  console.error(`--port must be a port from 0 to 65535, not "${values.port}".`)
  process.exit(2)
}

if (values.help) console.log(HELP)
else await orFail(start)

async function start(): Promise<void> {
  // One Ctrl+C arrives from the terminal and from the launcher above; it is meant once.
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve())
  })
  await prepare(storeImage)
  const gatewayPort = await freePort()
  const gateway = await startDevGateway(gatewayPort, values['data-dir'])
  try {
    const page = await startDevPage(port, { port: gatewayPort, settled: gateway.settled })
    console.log(`InterLink Console, from its sources: ${page.url}  (sandbox mode: no Scaleway account)`)
    await asked
    await page.close()
  } finally {
    await gateway.end()
  }
}
