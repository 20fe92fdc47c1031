/**
 * The race of orders in full: `node bench/gateway-race.ts [orders]`, two gateways on one PostgreSQL in front
 * of one sandbox, over a line that is cut: before the order, after it, and long before it is carried out. One of the
 * gateways is killed in the middle.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { partnerListSchema, popListSchema } from '../contract/interlink.ts'
import { preparePostgres, startPostgres } from '../scripts/prepare/postgres.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { storeImage } from '../scripts/prepare/store-image.ts'
import { startGatewayProcess } from '../server/testing/gateway-process.ts'
import { race } from '../server/testing/race.ts'
import { startSandboxServer } from './sandbox-server.ts'

const orders = Number(process.argv[2] ?? 1000)
/** The latest that an order is carried out after its line was cut, and for how long it is looked up. */
const LATEST_MS = 40_000
const LOST_ORDER_MS = 45_000
/** So many different delays, up to the latest. */
const DELAYS = 20
const WIDTH = 6
/** By then many orders are under way in both gateways. */
const KILLED_AFTER_MS = 3000

const REGION = 'interlink/v1beta1/regions/fr-par'

const programs = await preparePostgres()
await prepare(storeImage)
const dataDir = await mkdtemp(join(tmpdir(), 'gateway-race-'))
const postgres = await startPostgres(programs)
const sandbox = await startSandboxServer(dataDir)
const { settings } = sandbox
const env = { ...settings, DATABASE_URL: await postgres.createDatabase() }
const gateways = await Promise.all([startGatewayProcess([], env), startGatewayProcess([], env)])
try {
  const url = gateways[0]?.url
  const get = async (path: string): Promise<unknown> => (await fetch(`${url}api/${REGION}/${path}`)).json()
  const [partner] = partnerListSchema.parse(await get('partners')).partners
  const { pops } = popListSchema.parse(await get(`pops?partner_id=${partner?.id}`))
  const pop = pops.find((one) => one.available_link_bandwidths_mbps.length > 0)
  const body = {
    project_id: settings.SCW_DEFAULT_PROJECT_ID,
    partner_id: partner?.id,
    pop_id: pop?.id,
    bandwidth_mbps: pop?.available_link_bandwidths_mbps[0],
  }
  const part = Math.ceil(orders / 10)
  for (const rule of [
    { drop: 'before', times: part },
    { drop: 'after', times: part },
    ...Array.from({ length: DELAYS }, (_, index) => ({
      drop: 'late',
      delay_ms: Math.round((LATEST_MS * (index + 1)) / DELAYS),
      times: Math.ceil(part / DELAYS),
    })),
    { delay_ms: 100, times: part * 2 },
  ]) {
    await fetch(`${settings.SCW_API_URL}/sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ method: 'POST', path: '/interlink/**/links', ...rule }),
    })
  }
  const startedAt = performance.now()
  const urls = gateways.map((one) => one.url)
  const racing = race({ gateways: urls, body, orders, width: WIDTH, lostOrderMs: LOST_ORDER_MS })
  await pause(KILLED_AFTER_MS)
  gateways[1]?.child.kill('SIGKILL')
  const result = await racing
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10
  console.log(JSON.stringify({ orders, ...result, seconds }))
  if (result.names !== orders || result.links !== orders) process.exitCode = 1
} finally {
  await Promise.all(gateways.map((gateway) => gateway.stop()))
  await sandbox.end('SIGTERM')
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
}
