/** The shipped nginx configuration in a real nginx, in front of real gateways and of upstreams that fail. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import {
  createServer,
  request as requestPlainly,
  type IncomingMessage,
  type RequestListener,
} from 'node:http'
import { request, type RequestOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { sessionSchema } from '../contract/session.ts'
import { spawnSandbox, type Spawned } from '../sandbox/testing/spawn.fixture.ts'
import { builtConsole } from '../scripts/prepare/console.ts'
import { prepareNginx } from '../scripts/prepare/nginx.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { SELF_SIGNED } from '../scripts/prepare/self-signed.ts'
import { startShippedNginx } from '../scripts/prepare/shipped-nginx.ts'
import { startGatewayProcess, type GatewayProcess } from '../server/testing/gateway-process.ts'

const LINKS = '/api/interlink/v1beta1/regions/fr-par/links'
const program = await prepareNginx()

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nginx-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type CallOptions = Omit<RequestOptions, 'headers'> & { headers?: Record<string, string> }

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

/** nginx in front of these upstreams, until the test ends. */
async function behindNginx(upstreams: readonly string[]) {
  const nginx = await startShippedNginx(program, upstreams)
  onTestFinished(() => nginx.stop())
  const { ports, origin } = nginx
  const call = async (path: string, options: CallOptions = {}, body?: string): Promise<Answer> => {
    const { headers, ...others } = options
    const asked = request({
      host: '127.0.0.1',
      port: ports.tls,
      servername: 'localhost',
      ca: SELF_SIGNED.cert,
      path,
      headers: { host: `localhost:${ports.tls}`, ...headers },
      ...others,
    })
    // An early refusal arrives before the whole request is sent.
    asked.on('error', () => undefined)
    asked.end(body)
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) }
  }
  return { ports, origin, call, nginx }
}

describe('nginx before gateways in sign-in mode', () => {
  let sandbox: Spawned
  let gateways: GatewayProcess[]

  beforeAll(async () => {
    await prepare(builtConsole)
    sandbox = await spawnSandbox(join(folder, 'data'))
    const env = { SCW_API_URL: sandbox.url, INTERLINK_SESSION_SECRETS: '07'.repeat(32) }
    const start = () => startGatewayProcess(['--sign-in', '--trust-proxy'], env)
    gateways = await Promise.all([start(), start()])
  })
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.stop()))
    await sandbox.end('SIGTERM')
  })

  const hosts = () => gateways.map(({ url }) => new URL(url).host)

  async function signedIn({ origin, call }: Awaited<ReturnType<typeof behindNginx>>) {
    const headers = { 'content-type': 'application/json', 'x-requested-with': 'test', origin }
    const keys = { access_key: sandbox.accessKey, secret_key: sandbox.secretKey }
    const response = await call('/session', { method: 'POST', headers }, JSON.stringify(keys))
    return { response, headers, cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? '' }
  }

  test('nginx serves the page, signs in and passes calls on, with everything that protects them', async () => {
    const site = await behindNginx(hosts())
    const page = await site.call('/interlinks')
    expect(page.status).toBe(200)
    expect(page.headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    const { response, cookie } = await signedIn(site)
    expect(sessionSchema.parse(JSON.parse(response.body)).organization_id).toBe(sandbox.organizationId)
    expect(String(response.headers['set-cookie'])).toMatch(/^__Host-session=.*; Secure/)
    const links = await site.call(`${LINKS}?page_size=20`, { headers: { cookie } })
    expect([links.status, links.headers['content-type']]).toEqual([200, 'application/json'])
    expect((await site.call(LINKS)).status).toBe(401)
    expect(site.nginx.errors()).toBe('')
  })

  test('nginx keeps out what the gateway keeps out', async () => {
    const site = await behindNginx(hosts())
    const { headers, cookie } = await signedIn(site)
    const write = (changes: object) =>
      site.call(LINKS, { method: 'POST', headers: { ...headers, cookie, ...changes } }, '{}')
    expect((await write({ origin: 'https://evil.example' })).status).toBe(403)
    // What a client claims about its origin is replaced.
    const claim = {
      origin: 'https://evil.example',
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
    }
    expect((await write(claim)).status).toBe(403)
    expect((await write({})).status).toBe(400)
    const large = { method: 'POST', headers: { ...headers, cookie } }
    expect((await site.call(LINKS, large, 'x'.repeat(65 * 1024))).status).toBe(413)
    for (const path of [`${LINKS}/%2e%2e/policies`, `/api/${LINKS}`, `${LINKS}%2f`]) {
      expect([path, (await site.call(path, { headers: { cookie } })).status]).toEqual([path, 404])
    }
    for (const path of ['/metrics', '/healthz', '/readyz', '//metrics', '/x/../metrics', '/metrics?x=1']) {
      const { status, body } = await site.call(path)
      expect([path, status, body.includes('interlink_gateway')]).toEqual([path, 404, false])
    }
  })

  test('nginx responds to no other name, and with TLS only', async () => {
    const { call, ports } = await behindNginx(hosts())
    await expect(call('/', { servername: 'evil.example', rejectUnauthorized: false })).rejects.toThrow(
      /unrecognized name/,
    )
    // Under the right name in TLS, too: neither a page of nginx nor of the gateway.
    for (const host of ['evil.example', `evil.example:${ports.tls}`, '127.0.0.1', 'localhost.evil.example']) {
      await expect(call('/', { headers: { host } }), host).rejects.toThrow(/hang up/)
    }
    expect((await call('/', { headers: { host: 'LOCALHOST' } })).status).toBe(200)
    const asked = requestPlainly({ port: ports.plain, path: '/interlinks?region=fr-par' }).end()
    const [plain] = (await once(asked, 'response')) as [IncomingMessage]
    plain.resume()
    expect(plain.statusCode).toBe(308)
    expect(plain.headers.location).toBe('https://localhost/interlinks?region=fr-par')
  })

  test('a session continues on the gateways that are left', async () => {
    const site = await behindNginx(hosts())
    const { cookie } = await signedIn(site)
    await gateways[0]?.stop()
    for (let calls = 0; calls < 4; calls += 1) {
      expect((await site.call(LINKS, { headers: { cookie } })).status).toBe(200)
    }
  })
})

describe('nginx before upstreams that cut the line', () => {
  /** An upstream that counts its requests. */
  async function upstream(listener: RequestListener) {
    const received: string[] = []
    const server = createServer((message, response) => {
      received.push(message.method ?? '')
      listener(message, response)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, received }
  }
  const cut: RequestListener = (message) => void message.socket.destroy()

  test('nginx repeats a read on another gateway', async () => {
    const [bad, good] = [await upstream(cut), await upstream((_message, response) => void response.end('ok'))]
    const { call } = await behindNginx([bad.host, good.host])
    const responses = [await call('/interlinks'), await call('/interlinks')]
    expect(responses.map(({ status }) => status)).toEqual([200, 200])
    expect(bad.received).toEqual(['GET'])
  })

  test.each(['POST', 'PATCH', 'PUT', 'DELETE'])('nginx never repeats a %s', async (method) => {
    const both = [await upstream(cut), await upstream(cut)]
    const { call } = await behindNginx(both.map(({ host }) => host))
    expect(
      (await call(LINKS, { method, headers: { 'content-type': 'application/json' } }, '{}')).status,
    ).toBe(502)
    expect(both.flatMap(({ received }) => received)).toEqual([method])
  })
})
