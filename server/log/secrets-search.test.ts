/**
 * Sends known secrets through every call, error and crash, and searches everything that is written for them.
 */
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { replaceParameters } from '../../contract/path-template.ts'
import { ALLOWED_CALLS } from '../forward/allow-list.ts'
import { startGatewayProcess, type GatewayProcess } from '../testing/gateway-process.ts'
import { realGateways } from '../testing/real-gateway.fixture.ts'

const WRONG_SECRET = '5ec7e700-aaaa-4aaa-8aaa-000000000001'
const PAIRING_KEY = '9a111111-bbbb-4bbb-8bbb-000000000002'
/** The same, percent-encoded in part. */
const ENCODED_KEY = PAIRING_KEY.replaceAll('1', '%31')
const SPELLED_KEY = PAIRING_KEY.replaceAll('-', '')
const PAIRING_KEYS = [PAIRING_KEY, ENCODED_KEY, SPELLED_KEY]
const PASSWORD = 'a-password-of-the-database'
const SESSION_SECRET = '5e'.repeat(32)
const WRITE = { 'content-type': 'application/json', 'x-requested-with': 'test' }

/** Loaded into the gateway: throws an error on a signal, as libraries make them. */
const CRASH = `
  const { CRASH_SECRET: secret, CRASH_COOKIE: cookie } = process.env
  const failing = () => Object.assign(new Error('request failed for ' + secret, { cause: new Error(secret) }), {
    request: { headers: { cookie, 'x-auth-token': secret } },
    deep: { deeper: { body: { pairing_key: secret, text: cookie } } },
  })
  process.on('SIGUSR2', () => { throw failing() })
  process.on('SIGURG', () => void Promise.reject(failing()))
`

const gateways = realGateways()

/** Fails with the lines that contain one of the secrets. */
function expectSilence(written: string, secrets: readonly string[]): void {
  expect(written).not.toBe('')
  const lines = written.split('\n')
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(8)
    expect(lines.filter((line) => line.toLowerCase().includes(secret.toLowerCase()))).toEqual([])
  }
}

async function signedIn(env: NodeJS.ProcessEnv = {}) {
  const gateway = await gateways.start(['--sign-in'], {
    INTERLINK_SESSION_SECRETS: SESSION_SECRET,
    LOG_LEVEL: 'trace',
    ...env,
  })
  const bring = (secretKey: string) =>
    fetch(`${gateway.url}session`, {
      method: 'POST',
      headers: WRITE,
      body: JSON.stringify({ access_key: gateways.sandbox.accessKey, secret_key: secretKey }),
    })
  expect((await bring(WRONG_SECRET)).status).toBe(401)
  const response = await bring(gateways.sandbox.secretKey)
  const cookie = String(response.headers.get('set-cookie')).split(';')[0] ?? ''
  const secrets = [
    gateways.sandbox.secretKey,
    WRONG_SECRET,
    ...PAIRING_KEYS,
    SESSION_SECRET,
    PASSWORD,
    cookie.slice(8, 60),
  ]
  return { gateway, cookie, secrets }
}

/** Every call of the allow-list with secrets wherever a client can put one. */
async function callEverything(
  { url }: GatewayProcess,
  headers: Record<string, string>,
): Promise<Set<number>> {
  const statuses = new Set<number>()
  for (const { method, path, queryKeys, hasBody } of ALLOWED_CALLS) {
    // With ids that exist nowhere, with the caller's key as an id, and with what no path may contain.
    for (const id of [
      randomUUID(),
      gateways.sandbox.secretKey,
      `${PAIRING_KEY}x`,
      ENCODED_KEY,
      SPELLED_KEY,
    ]) {
      const filled = replaceParameters(path, (name) => (name === 'region' ? 'fr-par' : id))
      const query = new URLSearchParams([...queryKeys].map((key) => [key, PAIRING_KEY])).toString()
      const response = await fetch(`${url}api${filled}${query && `?${query}`}`, {
        method,
        headers: {
          ...WRITE,
          ...headers,
          'idempotency-key': `${PAIRING_KEY}-${method}`,
          'x-request-id': PAIRING_KEY,
        },
        // Half of a surrogate pair, which databases refuse.
        body: hasBody
          ? JSON.stringify({ name: `\ud800${PAIRING_KEY}`, secret_key: WRONG_SECRET, tags: [PAIRING_KEY] })
          : undefined,
      })
      statuses.add(response.status)
      // Cut off by a fault in some rounds.
      await response.text().catch(() => '')
    }
  }
  return statuses
}

async function fault(rule: object): Promise<void> {
  const response = await fetch(`${gateways.sandbox.url}/sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ method: '*', path: '/**', ...rule }),
  })
  expect(response.ok).toBe(true)
}

async function clearFaults(): Promise<void> {
  await fetch(`${gateways.sandbox.url}/sandbox/faults`, { method: 'DELETE' })
}

describe('nothing that is written holds a secret', () => {
  test('no secret is written, whatever is requested and however the API fails', async () => {
    const { gateway, cookie, secrets } = await signedIn()
    onTestFinished(clearFaults)
    expect(await callEverything(gateway, { cookie })).toContain(400)
    expect(await callEverything(gateway, {})).toEqual(new Set([401, 404]))
    const failures = [
      { drop: 'before' },
      { drop: 'after' },
      { status: 500, body: { pairing_key: PAIRING_KEY, secret_key: gateways.sandbox.secretKey } },
      { status: 200, body: `{"pairing_key":"${PAIRING_KEY}` },
      { truncate_after_bytes: 10 },
    ]
    for (const failure of failures) {
      await clearFaults()
      await fault(failure)
      await callEverything(gateway, { cookie })
    }
    await clearFaults()
    for (const path of [
      'session',
      'readyz',
      'metrics',
      'interlinks',
      'sign-in',
      'missing.js',
      'sandbox/state',
    ]) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const body = method === 'POST' ? `{"secret_key":"${WRONG_SECRET}` : undefined
        const target = `${gateway.url}${path}/${PAIRING_KEY}?pairing_key=${PAIRING_KEY}`
        for (const address of [target, gateway.url + path]) {
          await (await fetch(address, { method, headers: { ...WRITE, cookie }, body })).text()
        }
      }
    }
    const metrics = await (await fetch(`${gateway.url}metrics`)).text()
    await gateway.stop()
    expect(gateway.output.text).toContain('"audit":"createLink"')
    expectSilence(gateway.output.text + metrics, secrets)
  })

  test('no secret is written in sandbox mode either, where the API fails in the same process', async () => {
    const gateway = await startGatewayProcess(['--data-dir', join(gateways.folder, 'own')], {
      LOG_LEVEL: 'trace',
    })
    onTestFinished(() => gateway.stop())
    await callEverything(gateway, {})
    const content = { name: `\ud800${PAIRING_KEY}`, pairing_key: PAIRING_KEY }
    for (const path of ['sandbox/state', 'sandbox/faults', 'sandbox/clock', `missing/${ENCODED_KEY}`]) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const body = method === 'GET' ? undefined : JSON.stringify(content)
        await (await fetch(gateway.url + path, { method, headers: WRITE, body })).text()
      }
    }
    await gateway.stop()
    expect(gateway.output.text).toContain('"audit":"createLink"')
    expectSilence(gateway.output.text, PAIRING_KEYS)
  })

  test.each([
    ['exception', 'SIGUSR2'],
    ['rejection', 'SIGURG'],
  ] as const)('no secret is written when an uncaught %s ends the process', async (_what, signal) => {
    const crash = join(gateways.folder, 'crash.mjs')
    writeFileSync(crash, CRASH)
    const { gateway, secrets } = await signedIn({
      NODE_OPTIONS: `--import=${crash}`,
      CRASH_SECRET: gateways.sandbox.secretKey,
      CRASH_COOKIE: 'session=a-cookie-of-somebody',
    })
    const ended = new Promise((resolve) => gateway.child.once('close', resolve))
    gateway.child.kill(signal)
    expect(await ended).toBe(1)
    expect(gateway.output.text).toContain('unexpected error, stopping')
    expectSilence(gateway.output.text, [...secrets, 'a-cookie-of-somebody'])
  })

  test.each([
    ['an unreadable profile', ['--profile', 'work'], {}],
    ['keys that are refused', [], { SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX', SCW_SECRET_KEY: WRONG_SECRET }],
    [
      'a key that is none',
      [],
      { SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX', SCW_SECRET_KEY: `${WRONG_SECRET}x` },
    ],
    ['a database that is no address', ['--sign-in'], { DATABASE_URL: `postgres://u:${PASSWORD}@[/x` }],
    [
      'a database that is not there',
      ['--sign-in'],
      { DATABASE_URL: `postgres://u:${PASSWORD}@127.0.0.1:9/x` },
    ],
    ['a session secret too short', ['--sign-in'], { INTERLINK_SESSION_SECRETS: SESSION_SECRET.slice(2) }],
    [
      'a password in the address of the API',
      ['--sign-in'],
      { SCW_API_URL: `https://u:${PASSWORD}@api.example` },
    ],
    ['a key file that is none', ['--sign-in', '--tls-cert', 'FILE', '--tls-key', 'FILE'], {}],
  ])(
    'no secret is written when %s prevents the start, at any log level',
    async (_what, args, env: NodeJS.ProcessEnv) => {
      const file = join(gateways.folder, 'config.yaml')
      writeFileSync(
        file,
        `profiles:\n  work:\n    access_key: [SCWXXXXXXXXXXXXXXXXX\n    secret_key: ${WRONG_SECRET}: ${PASSWORD}\n`,
      )
      const started = startGatewayProcess(
        args.map((one) => (one === 'FILE' ? file : one)),
        { SCW_API_URL: gateways.sandbox.url, SCW_CONFIG_PATH: file, LOG_LEVEL: 'trace', ...env },
      )
      const written = await started.then(
        async (gateway) => {
          await gateway.stop()
          throw new Error('it started')
        },
        (error: unknown) => (error as Error).message,
      )
      expectSilence(written, [WRONG_SECRET, PASSWORD, SESSION_SECRET.slice(2, 40)])
    },
  )
})
