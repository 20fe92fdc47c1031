/**
 * `node bench/sandbox-kill.ts [--rounds N]`: the long form of sandbox/durability.test.ts. Kills the sandbox
 * with SIGKILL during concurrent orders, repeatedly, and looks for every acknowledged link after each start.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import * as z from 'zod/mini'

import { linkListSchema } from '../contract/interlink.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { storeImage } from '../scripts/prepare/store-image.ts'
import { connect, type Send } from './sandbox-client.ts'
import { startSandboxServer, type SandboxServer } from './sandbox-server.ts'

const PARIS = '/interlink/v1beta1/regions/fr-par'
const ORDERERS = 8
/** A different number each round, so that the kill meets the store at different moments. */
const acknowledgedBeforeKill = (round: number) => 5 + ((round * 7) % 23)

/** Responses to orders, by id. */
const acknowledged = new Map<string, string>()

async function orderUntilKilled(server: SandboxServer, round: number): Promise<void> {
  const { send, close } = connect(server, ORDERERS)
  const { partner_id, pop_id } = await orderTarget(send)
  let here = 0
  let killed: Promise<void> | undefined
  const orderer = async () => {
    for (;;) {
      try {
        const body = {
          project_id: server.organizationId,
          name: 'durable',
          pop_id,
          partner_id,
          bandwidth_mbps: 50,
        }
        const text = await send('POST', `${PARIS}/links`, body)
        acknowledged.set(JSON.parse(text).id, text)
        here += 1
        if (here >= acknowledgedBeforeKill(round)) killed ??= server.end('SIGKILL')
      } catch (error) {
        // Cut off by the kill; anything else is a failure.
        if (!killed) throw error
        return
      }
    }
  }
  await Promise.all(Array.from({ length: ORDERERS }, orderer))
  await killed
  close()
}

async function orderTarget(send: Send) {
  const { partners } = JSON.parse(await send('GET', `${PARIS}/partners`))
  const partner_id: string = partners[0].id
  const { pops } = JSON.parse(
    await send('GET', `${PARIS}/pops?partner_id=${partner_id}&link_bandwidth_mbps=50`),
  )
  return { partner_id, pop_id: pops[0].id as string }
}

/**
 * Returns how many links are stored; throws when an acknowledged one is missing, or a stored one is
 * incomplete.
 */
async function check(server: SandboxServer): Promise<number> {
  const { send, close } = connect(server, 1)
  const stored = new Map<string, string>()
  for (let page = 1; ; page += 1) {
    const body = JSON.parse(await send('GET', `${PARIS}/links?page_size=1000&page=${page}`))
    z.parse(linkListSchema, body)
    if (body.links.length === 0) break
    for (const link of body.links) stored.set(link.id, JSON.stringify(link))
  }
  close()
  for (const [id, text] of acknowledged) {
    if (stored.get(id) !== text) throw new Error(`lost or changed: ${text}\nstored: ${stored.get(id)}`)
  }
  return stored.size
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } })
const rounds = Number(values.rounds)
await prepare(storeImage)
const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-kill-'))
for (let round = 1; round <= rounds; round += 1) {
  const server = await startSandboxServer(dataDir)
  await check(server)
  await orderUntilKilled(server, round)
}
const last = await startSandboxServer(dataDir)
const stored = await check(last)
await last.end('SIGTERM')
rmSync(dataDir, { recursive: true })
console.log(
  `${rounds} kills, ${acknowledged.size} acknowledged orders, all of them among ${stored} stored links.`,
)
