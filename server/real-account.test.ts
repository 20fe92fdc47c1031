/** The gateway as a process in front of the stand-alone sandbox as another, which requires the key. */
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { accountOperations } from '../contract/account.ts'
import { gatewayErrorSchema } from '../contract/errors.ts'
import { linkSchema } from '../contract/interlink.ts'
import { sessionSchema } from '../contract/session.ts'
import { preparePostgres, startPostgres } from '../scripts/prepare/postgres.ts'
import { SELF_SIGNED } from '../scripts/prepare/self-signed.ts'
import type { GatewayProcess } from './testing/gateway-process.ts'
import { orderBody } from './testing/order-body.fixture.ts'
import { race } from './testing/race.ts'
import { realGateways } from './testing/real-gateway.fixture.ts'

const WRITE = { 'content-type': 'application/json', 'x-requested-with': 'test' }
const LINKS = 'api/interlink/v1beta1/regions/fr-par/links'

const gateways = realGateways()
const { start, keys, fault } = gateways

describe('local mode', () => {
  test('keys in the environment start local mode on their account', async () => {
    const { url, line, output } = await start([], keys())
    expect(line).toMatch(
      new RegExp(
        String.raw`\(local mode: organization ${gateways.sandbox.organizationId}, project [0-9a-f-]{36}, with key ${gateways.sandbox.accessKey} on`,
      ),
    )
    const session = sessionSchema.parse(await (await fetch(`${url}session`)).json())
    expect(session).toMatchObject({ mode: 'local', organization_id: gateways.sandbox.organizationId })
    expect((await fetch(url + LINKS)).status).toBe(200)
    expect((await fetch(`${url}readyz`)).status).toBe(200)
    expect((await fetch(`${url}sandbox/state`)).status).toBe(404)
    expect(output.text).not.toContain(gateways.sandbox.secretKey)
  })

  test('the session names the default region of the settings, if it has InterLink', async () => {
    const regionOf = async (env: NodeJS.ProcessEnv) => {
      const { url } = await start([], { ...keys(), ...env })
      return sessionSchema.parse(await (await fetch(`${url}session`)).json()).default_region
    }
    expect(await regionOf({ SCW_DEFAULT_REGION: 'nl-ams' })).toBe('nl-ams')
    expect(await regionOf({ SCW_DEFAULT_REGION: 'xx-abc' })).toBeUndefined()
    expect(await regionOf({})).toBeUndefined()
  })

  test('a profile of scw starts local mode, and --profile takes precedence', async () => {
    const config = join(gateways.folder, 'config.yaml')
    const good = `access_key: ${gateways.sandbox.accessKey}\n    secret_key: ${gateways.sandbox.secretKey}`
    writeFileSync(config, `profiles:\n  work:\n    ${good}\n`)
    const env = { SCW_CONFIG_PATH: config, SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX' }
    const { line } = await start(['--profile', 'work'], env)
    expect(line).toContain(gateways.sandbox.accessKey)
    expect(line).toContain('local mode: profile work, organization')
    await expect(start(['--profile', 'missing'], env)).rejects.toThrow('The profile "missing" cannot be read')
  })

  test('the default project is the one that is set, if it is of the organization that is set', async () => {
    const response = await fetch(
      `${gateways.sandbox.url}/account/v3/projects?organization_id=${gateways.sandbox.organizationId}&order_by=name_asc`,
      { headers: { 'x-auth-token': gateways.sandbox.secretKey } },
    )
    const { projects } = accountOperations.listProjects.response.parse(await response.json())
    const staging = projects.find(({ name }) => name === 'staging')?.id
    const env = {
      ...keys(),
      SCW_DEFAULT_PROJECT_ID: staging,
      SCW_DEFAULT_ORGANIZATION_ID: gateways.sandbox.organizationId,
    }
    const { url, line } = await start([], env)
    expect(line).toContain(`project ${staging}, with key`)
    const session = sessionSchema.parse(await (await fetch(`${url}session`)).json())
    expect(session.default_project_id).toBe(staging)
    const foreign = '5ec7e700-aaaa-4aaa-8aaa-000000000001'
    await expect(start([], { ...env, SCW_DEFAULT_ORGANIZATION_ID: foreign })).rejects.toThrow(
      `is of organization ${gateways.sandbox.organizationId}, not of ${foreign}`,
    )
  })

  test('local mode does not start with unknown keys or an unreachable API', async () => {
    const wrong = '5ec7e700-aaaa-4aaa-8aaa-000000000001'
    const refused = await start([], { ...keys(), SCW_SECRET_KEY: wrong }).catch(String)
    expect(refused).toContain('does not know this pair of keys')
    expect(refused).not.toContain(wrong)
    const unreachable = start([], { ...keys(), SCW_API_URL: 'http://127.0.0.1:9' })
    await expect(unreachable).rejects.toThrow('cannot be reached')
    await expect(start([], { ...keys(), SCW_API_URL: 'http://api.example' })).rejects.toThrow('must be https')
    await expect(start(['--host', '0.0.0.0'], keys())).rejects.toThrow('for this machine only')
  })

  test('an order in progress is completed and gets its response when the process is asked to stop', async () => {
    const gateway = await start([], keys())
    const body = await orderBody(gateway.url)
    await fault({ delay_ms: 1500, times: 1 })
    const ordered = fetch(gateway.url + LINKS, {
      method: 'POST',
      headers: { ...WRITE, 'idempotency-key': 'key-00000001' },
      body: JSON.stringify({ ...body, name: 'under-way' }),
    })
    // In progress once the gateway's metrics show no response and the API shows the fault.
    await expect
      .poll(async () => (await (await fetch(`${gateways.sandbox.url}/sandbox/faults`)).json()) as object)
      .toEqual({ faults: [] })
    const stopped = gateway.stop()
    const response = await ordered
    expect(linkSchema.parse(await response.json()).name).toBe('under-way')
    await stopped
    expect(gateway.child.exitCode).toBe(0)
  })
})

describe('sign-in mode', () => {
  test('sign-in mode is displayed, requires a key, and logs who did what without any secret', async () => {
    const { url, line, output } = await start(['--sign-in'], { LOG_LEVEL: 'trace' })
    expect(line).toContain('(sign-in mode: each user’s own key')
    const bring = (secret: string) =>
      fetch(`${url}session`, {
        method: 'POST',
        headers: WRITE,
        body: JSON.stringify({ access_key: gateways.sandbox.accessKey, secret_key: secret }),
      })
    const wrong = '5ec7e700-aaaa-4aaa-8aaa-000000000001'
    expect((await bring(wrong)).status).toBe(401)
    const signedIn = await bring(gateways.sandbox.secretKey)
    expect(sessionSchema.parse(await signedIn.json()).organization_id).toBe(gateways.sandbox.organizationId)
    const cookie = String(signedIn.headers.get('set-cookie')).split(';')[0] ?? ''
    const headers = { ...WRITE, cookie, 'idempotency-key': 'key-00000001' }

    const body = { ...(await orderBody(url, { cookie })), name: 'with-a-key' }
    const order = () => fetch(url + LINKS, { method: 'POST', headers, body: JSON.stringify(body) })
    const link = linkSchema.parse(await (await order()).json())
    const pairingKey = link.partner?.pairing_key ?? ''
    expect(pairingKey).not.toBe('')
    await fetch(`${url}${LINKS}?pairing_key=${pairingKey}`, { headers: { cookie } })
    // Every kind of failure of a client, the API or the connection between them.
    await fetch(`${url}${LINKS}/${gateways.sandbox.secretKey}`, { headers: { cookie } })
    await fetch(`${url}api/unknown?secret=${gateways.sandbox.secretKey}`, {
      headers: { cookie, 'x-auth-token': wrong },
    })
    await fetch(`${url}session`, {
      method: 'POST',
      headers: WRITE,
      body: `{"secret_key":"${gateways.sandbox.secretKey}`,
    })
    await fetch(url + LINKS, { method: 'POST', headers, body: `{"name":"${pairingKey}` })
    for (const rule of [{ drop: 'after' }, { status: 500, body: { pairing_key: pairingKey } }]) {
      await fault({ ...rule, times: 1 })
      const broken = await fetch(url + LINKS, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': `broken-${JSON.stringify(rule).length}` },
        body: JSON.stringify({ ...body, name: pairingKey }),
      })
      expect(broken.status).toBeGreaterThanOrEqual(500)
      await broken.text()
    }
    const metrics = await (await fetch(`${url}metrics`)).text()
    expect(metrics).toContain('interlink_gateway_orders_total{result="placed"} 1')
    expect(
      (await fetch(`${url}session`, { method: 'DELETE', headers: { 'x-requested-with': 'test', cookie } }))
        .status,
    ).toBe(204)
    expect((await fetch(url + LINKS, { headers: { cookie } })).status).toBe(401)

    // Lines are collected for some milliseconds; the last one is that of the call without a session.
    await vi.waitFor(() => {
      const lines = output.text
        .split('\n')
        .filter((one) => one.startsWith('{'))
        .map((one) => JSON.parse(one) as { audit?: string; status?: number; path?: string })
      expect(lines.at(-1)?.status).toBe(401)
      expect(lines.map(({ audit }) => audit)).toEqual(
        expect.arrayContaining(['sign-in', 'createLink', 'sign-out']),
      )
      const { accessKey: access_key, organizationId: organization_id } = gateways.sandbox
      const ordered = { access_key, path: `/${LINKS}`, status: 200 }
      expect(lines).toContainEqual(
        expect.objectContaining({ ...ordered, audit: 'createLink', organization_id }),
      )
      expect(lines).toContainEqual(expect.objectContaining({ ...ordered, method: 'POST' }))
    })
    const written = output.text + metrics
    for (const secret of [gateways.sandbox.secretKey, wrong, pairingKey, cookie.slice(8, 60)]) {
      expect(written.split('\n').filter((one) => one.includes(secret))).toEqual([])
    }
    expect(metrics).not.toContain(link.id)
    expect(metrics).not.toContain(gateways.sandbox.accessKey)
  })
})

test('a gateway with a certificate sets a cookie for TLS and this host only', async () => {
  const [cert, key] = ['cert.pem', 'key.pem'].map((file) => join(gateways.folder, file)) as [string, string]
  writeFileSync(cert, SELF_SIGNED.cert)
  writeFileSync(key, SELF_SIGNED.key)
  const { url } = await start(['--sign-in', '--tls-cert', cert, '--tls-key', key])
  const { accessKey: access_key, secretKey: secret_key } = gateways.sandbox
  const asked = request(`${url}session`, {
    method: 'POST',
    headers: WRITE,
    ca: SELF_SIGNED.cert,
    servername: 'localhost',
  })
  asked.end(JSON.stringify({ access_key, secret_key }))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.resume()
  expect(response.statusCode).toBe(200)
  expect(String(response.headers['set-cookie'])).toMatch(/^__Host-session=.*; Secure/)
})

test('several gateways place each order once over unreliable connections', async () => {
  const postgres = await startPostgres(await preparePostgres())
  onTestFinished(() => postgres.stop())
  const env = { ...keys(), DATABASE_URL: await postgres.createDatabase() }
  const shared = await Promise.all([start([], env), start([], env)])
  const body = await orderBody(shared[0].url)
  await fault({ drop: 'before', times: 6 })
  await fault({ drop: 'after', times: 6 })
  await fault({ drop: 'late', delay_ms: 1500, times: 6 })
  await fault({ delay_ms: 150, times: 20 })
  const urls = shared.map(({ url }) => url)
  const result = await race({ gateways: urls, body, orders: 60, width: 4, lostOrderMs: 4000 })
  expect(result).toMatchObject({ names: 60, links: 60 })
  expect(result.requests).toBeGreaterThan(60 * 3)
  expect(result.unknown).toBeGreaterThan(0)

  // A key that one gateway has seen means the same to the other.
  const order = (gateway: GatewayProcess, name: string) =>
    fetch(gateway.url + LINKS, {
      method: 'POST',
      headers: { ...WRITE, 'idempotency-key': 'shared-key-1' },
      body: JSON.stringify({ ...body, name }),
    })
  const first = await order(shared[0], 'shared')
  const second = await order(shared[1], 'shared')
  expect(await second.json()).toEqual(await first.json())
  const other = await order(shared[1], 'another')
  expect(other.status).toBe(409)
  expect(gatewayErrorSchema.parse(await other.json()).may_have_been_carried_out).toBe(false)
})
