/** What a gateway without a database of its own remembers, over kill −9 and restart. */
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import { fillPath } from '../../contract/path-template.ts'
import { takeLock } from '../../store/lock.ts'
import { Attempts } from '../orders/attempts.ts'
import type { GatewayProcess } from '../testing/gateway-process.ts'
import { orderBody } from '../testing/order-body.fixture.ts'
import { realGateways } from '../testing/real-gateway.fixture.ts'
import { openOwnStore, storeInSandbox } from './open.ts'

const WRITE = { 'content-type': 'application/json', 'x-requested-with': 'test' }
const LINKS = `api${fillPath(interlinkOperations.listLinks.path, { region: 'fr-par' })}`

const gateways = realGateways()
const { start, keys, fault } = gateways

/** A directory of its own for each test. */
function dataDir(): string {
  return mkdtempSync(join(gateways.folder, 'data-'))
}

async function kill({ child }: GatewayProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

function order(url: string, key: string, body: object): Promise<Response> {
  return fetch(url + LINKS, {
    method: 'POST',
    headers: { ...WRITE, 'idempotency-key': key },
    body: JSON.stringify(body),
  })
}

describe.each([
  ['local', () => keys()],
  ['sandbox', () => ({})],
] as const)('in %s mode', (mode, env) => {
  test(`in ${mode} mode an order that is repeated after kill −9 is told its link and not placed again`, async () => {
    const args = ['--data-dir', dataDir(), ...(mode === 'sandbox' ? ['--sandbox'] : [])]
    const first = await start(args, env())
    const body = { ...(await orderBody(first.url)), name: `kept-in-${mode}` }
    const placed = await (await order(first.url, 'order-before-the-end', body)).json()
    await kill(first)
    const second = await start(args, env())
    const again = await order(second.url, 'order-before-the-end', body)
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({ id: placed.id, name: body.name })
    const { links } = await (await fetch(`${second.url}${LINKS}?name=${body.name}`)).json()
    expect(links).toHaveLength(1)
  })
})

test('an order that was under way at kill −9 is unknown after the restart, at once and until it is looked up', async () => {
  const args = ['--data-dir', dataDir()]
  const first = await start(args, keys())
  const body = { ...(await orderBody(first.url)), name: 'cut-by-the-end' }
  await fault({ delay_ms: 60_000, times: 1 })
  const lost = order(first.url, 'order-under-way', body).catch(() => undefined)
  await expect
    .poll(async () => (await (await fetch(`${gateways.sandbox.url}/sandbox/faults`)).json()).faults)
    .toEqual([])
  await kill(first)
  await lost
  const second = await start(args, keys())
  const again = await order(second.url, 'order-under-way', body)
  expect(again.status).toBe(502)
  expect(await again.json()).toMatchObject({ may_have_been_carried_out: true })
})

test('a session that was signed out stays ended after kill −9', async () => {
  const args = ['--sign-in', '--data-dir', dataDir()]
  const env = { INTERLINK_SESSION_SECRETS: '07'.repeat(32) }
  const first = await start(args, env)
  const signedIn = await fetch(`${first.url}session`, {
    method: 'POST',
    headers: WRITE,
    body: JSON.stringify({ access_key: gateways.sandbox.accessKey, secret_key: gateways.sandbox.secretKey }),
  })
  const cookie = String(signedIn.headers.get('set-cookie')).split(';')[0] ?? ''
  const read = (url: string) => fetch(`${url}session`, { headers: { cookie } })
  expect((await read(first.url)).status).toBe(200)
  const signedOut = await fetch(`${first.url}session`, {
    method: 'DELETE',
    headers: { 'x-requested-with': 'test', cookie },
  })
  expect(signedOut.status).toBe(204)
  await kill(first)
  const second = await start(args, env)
  expect((await read(second.url)).status).toBe(401)
})

test('the store holds no pairing key and no secret', async () => {
  const directory = dataDir()
  const gateway = await start(['--data-dir', directory], keys())
  const body = { ...(await orderBody(gateway.url)), name: 'not-a-secret' }
  const placed = await (await order(gateway.url, 'order-with-a-secret', body)).json()
  expect(placed.partner.pairing_key).toMatch(/^[0-9a-f-]{36}$/)
  await gateway.stop()
  const files = readdirSync(join(directory, 'gateway'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  // As text, and as the sixteen bytes of a uuid column.
  const forms = (id: string) => [Buffer.from(id), Buffer.from(id.replaceAll('-', ''), 'hex')]
  const holds = (id: string) => forms(id).some((form) => files.some((file) => file.includes(form)))
  expect(holds(placed.id)).toBe(true)
  expect(holds(placed.partner.pairing_key)).toBe(false)
  expect(holds(gateways.sandbox.secretKey)).toBe(false)
})

test('a gateway waits for an earlier one to let go of its directory, and says so', async () => {
  const directory = dataDir()
  const earlier = takeLock(join(directory, 'gateway.lock'))
  const said = vi.spyOn(console, 'error').mockImplementation(() => earlier.release())
  onTestFinished(() => said.mockRestore())
  const store = await openOwnStore(directory)
  onTestFinished(() => store.close())
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^Waiting for process \d+, which still uses /)]])
})

test('where nothing may be written the start is refused with both ways out', async () => {
  // A file system that takes no directory, not even from root.
  const starting = start(['--data-dir', '/sys/nothing-here'], keys())
  await expect(starting).rejects.toThrow(/cannot be used \(\w+\): .*--data-dir.*DATABASE_URL/)
})

test('the tables that gateways made for themselves before are taken over, without any pairing key', async () => {
  const client = await PGlite.create('memory://')
  onTestFinished(() => client.close())
  await client.exec(`
    create schema interlink_gateway;
    create table interlink_gateway.order_attempts (
      key text primary key, attempt_id uuid not null, fingerprint text not null,
      started_at timestamptz not null default now(),
      state text not null check (state in ('running', 'answered', 'unknown', 'refused')),
      status integer, content_type text, body text);
    create index order_attempts_started_at on interlink_gateway.order_attempts (started_at);
    create table interlink_gateway.ended_sessions (id uuid primary key, forget_at timestamptz not null);
    insert into interlink_gateway.order_attempts (key, attempt_id, fingerprint, state, status, body) values
      ('answered', gen_random_uuid(), 'a', 'answered', 200, '{"pairing_key":"0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10"}'),
      ('refused', gen_random_uuid(), 'a', 'refused', 400, '{}');
  `)
  const store = await storeInSandbox({ db: drizzle(client), isShared: true })
  const attempts = new Attempts(store)
  onTestFinished(() => attempts.close())
  expect(await attempts.admit('answered', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
  expect((await attempts.admit('refused', 'a')).kind).toBe('first')
  const { rows } = await client.query('select * from interlink_gateway.order_attempts')
  expect(JSON.stringify(rows)).not.toContain('0fd2bb9a')
})
