/** Several stand-alone processes on one PostgreSQL behave as one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { WireLink } from '../contract/interlink.ts'
import { preparePostgres, startPostgres, type Postgres } from '../scripts/prepare/postgres.ts'
import { FRANCE_IX, PARIS, PARIS_DC3, PARIS_TH2 } from './testing/sandbox.fixture.ts'
import { spawnSandbox, type Spawned } from './testing/spawn.fixture.ts'

const bin = await preparePostgres()
const PROCESSES = 3

describe('several processes', () => {
  let server: Postgres
  let databaseUrl: string
  let sandboxes: Spawned[]
  const start = () => spawnSandbox('unused', [], { DATABASE_URL: databaseUrl })
  beforeAll(async () => {
    server = await startPostgres(bin)
    databaseUrl = await server.createDatabase()
    // Started together on an empty database, so that one of them fills it.
    sandboxes = await Promise.all(Array.from({ length: PROCESSES }, start))
  }, 180_000)
  afterAll(async () => {
    await Promise.all(sandboxes.map((sandbox) => sandbox.end('SIGTERM')))
    await server.stop()
  }, 60_000)

  const request = async (at: number, method: string, path: string, body?: object) => {
    const sandbox = sandboxes[at % sandboxes.length]
    if (!sandbox) throw new Error('no process is left')
    const response = await fetch(`${sandbox.url}${path}`, {
      method,
      headers: { 'X-Auth-Token': sandbox.secretKey, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    expect(response.status, text).toBeLessThan(500)
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  const order = (at: number, more: object = {}) =>
    request(at, 'POST', `${PARIS}/links`, {
      project_id: sandboxes[0]?.organizationId,
      name: `shared-${at}`,
      pop_id: PARIS_TH2,
      partner_id: FRANCE_IX,
      bandwidth_mbps: 50,
      ...more,
    })
  const allAtOnce = <T>(count: number, one: (at: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, at) => one(at)))
  const ownConnection = async () => {
    const { body } = await request(0, 'GET', `${PARIS}/dedicated-connections`)
    return { connection_id: body.connections[0].id, partner_id: undefined, pop_id: PARIS_DC3 }
  }
  const links = async (at: number): Promise<WireLink[]> =>
    (await request(at, 'GET', `${PARIS}/links?page_size=1000`)).body.links

  test('several processes share one account', () => {
    expect(new Set(sandboxes.map(({ secretKey, accessKey }) => `${accessKey} ${secretKey}`)).size).toBe(1)
  })

  test('several processes never assign a VLAN or an address twice', async () => {
    const responses = await allAtOnce(90, order)
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200))
    const ordered = responses.map(({ body }) => body as WireLink)
    expect(new Set(ordered.map((link) => link.vlan)).size).toBe(90)
    expect(new Set(ordered.map((link) => link.scw_bgp_config?.ipv4)).size).toBe(90)
    const seen = await Promise.all([0, 1, 2].map(links))
    for (const list of seen) expect(list).toHaveLength(90)
    expect(seen[1]).toEqual(seen[0])
  })

  test('several processes give a VLAN that many orders request to one of them', async () => {
    const own = await ownConnection()
    const responses = await allAtOnce(12, (at) => order(at, { ...own, vlan: 2042 }))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(responses.filter(({ status }) => status === 400)).toHaveLength(11)
  })

  test('several processes never exceed the bandwidth of a connection', async () => {
    const own = await ownConnection()
    // The previous test uses 50 of its 10 000 Mbps.
    const responses = await allAtOnce(30, (at) => order(at, { ...own, bandwidth_mbps: 1000 }))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(9)
    expect(responses.filter(({ status }) => status === 400)).toHaveLength(21)
  })

  test('several processes apply a due transition once', async () => {
    const autopilot = {
      enabled: true,
      accept_after_ms: 3_600_000,
      provision_after_ms: 3_600_000,
      deprovision_after_ms: 0,
    }
    await request(0, 'PUT', '/sandbox/autopilot', autopilot)
    // One process moves the clock; all of them notice, and find the same due transitions at the same time.
    await request(1, 'POST', '/sandbox/clock', { advance_ms: 3 * 3_600_000 })
    const seen = await allAtOnce(12, links)
    // Each transition happened once, at its own time and not at the time of the process that applied it.
    const hosted = (await links(2)).filter((link) => link.partner)
    expect(hosted.map((link) => link.status)).toEqual(hosted.map(() => 'active'))
    const first = new Map(seen[0]?.map((link) => [link.id, link.updated_at]))
    for (const link of hosted) expect(link.updated_at).toBe(first.get(link.id))
  })

  test('processes survive one that is killed during orders, and nothing it acknowledged is lost', async () => {
    const acknowledged: WireLink[] = []
    let killed: Promise<unknown> | undefined
    await allAtOnce(4, async () => {
      for (;;) {
        const response = await order(0, { name: 'outlives' }).catch(() => undefined)
        if (!response) return
        acknowledged.push(response.body)
        if (acknowledged.length >= 20) killed ??= sandboxes[0]?.end('SIGKILL')
      }
    })
    await killed
    sandboxes = sandboxes.slice(1)
    const stored = new Map((await links(0)).map((link) => [link.id, link]))
    for (const link of acknowledged) expect(stored.get(link.id)).toMatchObject({ vlan: link.vlan })
    sandboxes.push(await start())
    expect((await links(2)).length).toBe(stored.size)
  })
}, 180_000)
