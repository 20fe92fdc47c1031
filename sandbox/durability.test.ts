import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import * as z from 'zod/mini'

import { linkListSchema, type WireLink } from '../contract/interlink.ts'
import { FRANCE_IX, PARIS, PARIS_TH2 } from './testing/sandbox.fixture.ts'
import { spawnSandbox, type Spawned } from './testing/spawn.fixture.ts'

const ROUNDS = 5
const ORDERERS = 8
const ACKNOWLEDGED_BEFORE_KILL = 20

test('kill −9 during concurrent orders loses nothing that was acknowledged', async () => {
  const data = mkdtempSync(join(tmpdir(), 'sandbox-durable-'))
  const acknowledged = new Map<string, WireLink>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const sandbox = await spawnSandbox(data)
    await expectAll(sandbox, acknowledged)
    await orderUntilKilled(sandbox, acknowledged)
  }
  const sandbox = await spawnSandbox(data)
  await expectAll(sandbox, acknowledged)
  expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * ACKNOWLEDGED_BEFORE_KILL)
  expect(await sandbox.end('SIGTERM')).toBe(0)
  rmSync(data, { recursive: true, force: true })
}, 300_000)

async function orderUntilKilled(sandbox: Spawned, acknowledged: Map<string, WireLink>): Promise<void> {
  let here = 0
  let killed: Promise<unknown> | undefined
  const orderer = async () => {
    for (;;) {
      try {
        const link = (await request(sandbox, 'POST', `${PARIS}/links`, {
          project_id: sandbox.organizationId,
          name: 'durable',
          pop_id: PARIS_TH2,
          partner_id: FRANCE_IX,
          bandwidth_mbps: 50,
        })) as WireLink
        acknowledged.set(link.id, link)
        here += 1
        if (here >= ACKNOWLEDGED_BEFORE_KILL) killed ??= sandbox.end('SIGKILL')
      } catch (error) {
        // Cut off by the kill; anything else is a failure of the test.
        if (!killed) throw error
        return
      }
    }
  }
  await Promise.all(Array.from({ length: ORDERERS }, orderer))
  await killed
}

/** Every acknowledged link equals its response, and each stored one is complete. */
async function expectAll(sandbox: Spawned, acknowledged: Map<string, WireLink>): Promise<void> {
  const stored = new Map<string, WireLink>()
  for (let page = 1; ; page += 1) {
    const path = `${PARIS}/links?page_size=1000&page=${page}`
    const body = (await request(sandbox, 'GET', path)) as { links: WireLink[] }
    z.parse(linkListSchema, body)
    if (body.links.length === 0) break
    for (const link of body.links) stored.set(link.id, link)
  }
  for (const [id, link] of acknowledged) expect(stored.get(id)).toEqual(link)
  const vlans = [...stored.values()].map((link) => link.vlan)
  expect(new Set(vlans).size).toBe(vlans.length)
}

async function request(sandbox: Spawned, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { 'X-Auth-Token': sandbox.secretKey, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${text}`)
  return JSON.parse(text)
}
