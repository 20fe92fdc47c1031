/**
 * `node bench/sandbox-soak.ts [--minutes N] [--links N]`: reads, orders, configures and deletes among many
 * links without a pause, and reports the memory of the sandbox process from its very first start.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { prepare } from '../scripts/prepare/products.ts'
import { storeImage } from '../scripts/prepare/store-image.ts'
import { connect } from './sandbox-client.ts'
import { startSandboxServer } from './sandbox-server.ts'

const PARIS = '/interlink/v1beta1/regions/fr-par'
const CONNECTIONS = 8
const SAMPLES = 10

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, links: { type: 'string', default: '10000' } },
})
const minutes = Number(values.minutes)
await prepare(storeImage)
const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-soak-'))
const server = await startSandboxServer(dataDir)
const { send, close } = connect(server, CONNECTIONS)
await send('POST', '/sandbox/seed', { links: Number(values.links) })
const { partners } = JSON.parse(await send('GET', `${PARIS}/partners`))
const partner_id: string = partners[0].id
const { pops } = JSON.parse(
  await send('GET', `${PARIS}/pops?partner_id=${partner_id}&link_bandwidth_mbps=50`),
)
const { vpcs } = JSON.parse(await send('GET', '/vpc/v2/regions/fr-par/vpcs'))

const end = performance.now() + minutes * 60_000
let requests = 0
async function live(): Promise<void> {
  while (performance.now() < end) {
    const body = {
      project_id: server.organizationId,
      name: 'soak',
      pop_id: pops[0].id,
      partner_id,
      bandwidth_mbps: 50,
    }
    const { id } = JSON.parse(await send('POST', `${PARIS}/links`, body))
    await send('POST', `${PARIS}/links/${id}/attach-vpc`, { vpc_id: vpcs[0].id })
    await send('GET', `${PARIS}/links?page_size=100&order_by=name_desc`)
    await send('GET', `${PARIS}/links/${id}`)
    await send('DELETE', `${PARIS}/links/${id}`)
    requests += 5
  }
}

console.log('| minute | requests | MB resident |\n| ---: | ---: | ---: |')
const report = setInterval(
  () => {
    const minute = minutes - (end - performance.now()) / 60_000
    console.log(`| ${minute.toFixed(1)} | ${requests} | ${server.residentMb().toFixed(0)} |`)
  },
  (minutes * 60_000) / SAMPLES,
)
await Promise.all(Array.from({ length: CONNECTIONS }, live))
clearInterval(report)
console.log(`| ${minutes.toFixed(1)} | ${requests} | ${server.residentMb().toFixed(0)} |`)
close()
await server.end('SIGTERM')
rmSync(dataDir, { recursive: true, force: true })
