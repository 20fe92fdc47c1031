import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { get as getByTls } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'

import { gatewayErrorSchema } from '../../contract/errors.ts'
import { sessionSchema } from '../../contract/session.ts'
import { SELF_SIGNED } from '../../scripts/prepare/self-signed.ts'
import { Attempts } from '../orders/attempts.ts'
import { gatewayUnderTest, SECRET_KEY, WRITE_HEADERS } from '../testing/gateway.fixture.ts'
import { emptyStore } from '../testing/store.fixture.ts'

const LINKS = '/api/interlink/v1beta1/regions/fr-par/links'
const ATTACH = `${LINKS}/0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10/attach-vpc`
const HEADERS = { host: 'localhost:80' }

/** The directives of a response's content security policy, with the nonce hidden. */
function policyOf(headers: Record<string, unknown>): string[] {
  const policy = String(headers['content-security-policy']).replaceAll(/'nonce-[^']+'/g, "'nonce-…'")
  return policy.split(/;\s*/).toSorted()
}

/** Status of a read over a connection, with its path exactly as given; PORT in `host` is the port of `app`. */
async function statusOf(
  app: FastifyInstance,
  path: string,
  headers: Record<string, string> = {},
): Promise<number | undefined> {
  const { port } = app.server.address() as AddressInfo
  const host = (headers.host ?? 'localhost:PORT').replace('PORT', String(port))
  const asked = get({ port, path, headers: { ...headers, host } })
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.resume()
  return response.statusCode
}

describe('every answer', () => {
  test.each(['/', '/assets/a-1.js', '/session', '/healthz', LINKS, '/api/unknown', '/missing.js'])(
    'every response carries the security headers: %s',
    async (url) => {
      const { app } = await gatewayUnderTest()
      const { headers } = await app.inject({ url, headers: HEADERS })
      expect(policyOf(headers)).toEqual(
        expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'"]),
      )
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers).not.toHaveProperty('x-powered-by')
    },
  )

  test.each(['/', '/interlinks', '/any/unknown/path'])(
    'the page may do what the console does: %s',
    async (url) => {
      const { app } = await gatewayUnderTest()
      const { headers } = await app.inject({ url, headers: HEADERS })
      expect(policyOf(headers)).toEqual([
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
        "script-src 'self'",
        "style-src 'self' 'nonce-…'",
        'trusted-types default',
      ])
      expect(headers['permissions-policy']).toContain('camera=()')
    },
  )

  test.each(['/assets/a-1.js', '/session', LINKS, '/api/unknown', '/missing.js'])(
    'a response that is not the page may load and run nothing: %s',
    async (url) => {
      const { app } = await gatewayUnderTest()
      const { headers } = await app.inject({ url, headers: HEADERS })
      expect(policyOf(headers)).toEqual(["default-src 'none'", "frame-ancestors 'none'"])
    },
  )

  test('every response has a request id, which is the one sent if that is harmless', async () => {
    const { app } = await gatewayUnderTest()
    const ask = async (id?: string) => {
      const headers = { ...HEADERS, ...(id && { 'x-request-id': id }) }
      return (await app.inject({ url: '/healthz', headers })).headers['x-request-id']
    }
    const made = /^[0-9a-f-]{28}$/
    expect(await ask()).toMatch(made)
    expect(await ask()).not.toBe(await ask())
    expect(await ask('console-0001')).toBe('console-0001')
    expect(await ask('a line\tbreak')).toMatch(made)
    // As a pairing key would be, with hyphens and without.
    expect(await ask('9a111111-bbbb-4bbb-8bbb-000000000002')).toMatch(made)
    expect(await ask('of-9A111111BBBB4BBB8BBB000000000002')).toMatch(made)
  })
})

describe('a write', () => {
  test.each([
    ['no X-Requested-With', { host: 'localhost:80' }],
    ['a foreign origin', { ...WRITE_HEADERS, origin: 'http://evil.example' }],
    ['an origin on another port', { ...WRITE_HEADERS, origin: 'http://localhost:3000' }],
    ['an opaque origin', { ...WRITE_HEADERS, origin: 'null' }],
    ['a cross-site request', { ...WRITE_HEADERS, 'sec-fetch-site': 'cross-site' }],
    ['a same-site request', { ...WRITE_HEADERS, 'sec-fetch-site': 'same-site' }],
    ['a typed address', { ...WRITE_HEADERS, 'sec-fetch-site': 'none' }],
  ])('a write with %s is refused', async (_what, headers) => {
    const { app, upstream } = await gatewayUnderTest()
    for (const url of [ATTACH, '/sandbox/reset', '/session']) {
      const response = await app.inject({ method: 'POST', url, headers })
      expect(response.statusCode).toBe(403)
      expect(gatewayErrorSchema.parse(response.json())).toMatchObject({ type: 'gateway_refused' })
    }
    expect(upstream.requests).toHaveLength(0)
  })

  test('a write from the page itself is passed on', async () => {
    const { app } = await gatewayUnderTest()
    // A browser leaves the default port out of both.
    const own = { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    const headers = { ...WRITE_HEADERS, ...own }
    expect((await app.inject({ method: 'POST', url: ATTACH, headers })).statusCode).toBe(200)
    expect((await app.inject({ method: 'POST', url: '/sandbox/reset', headers })).statusCode).toBe(204)
  })

  test('a write through a trusted proxy is checked against the host that the browser used', async () => {
    const headers = {
      ...WRITE_HEADERS,
      host: '10.0.0.5:4280',
      origin: 'https://console.example',
      'x-forwarded-host': 'console.example',
      'x-forwarded-proto': 'https',
    }
    const trusting = await gatewayUnderTest({ loopback: false, trustProxy: true })
    expect((await trusting.app.inject({ method: 'POST', url: ATTACH, headers })).statusCode).toBe(200)
    const foreign = { ...headers, origin: 'https://evil.example' }
    expect((await trusting.app.inject({ method: 'POST', url: ATTACH, headers: foreign })).statusCode).toBe(
      403,
    )
    const other = await gatewayUnderTest({ loopback: false })
    expect((await other.app.inject({ method: 'POST', url: ATTACH, headers })).statusCode).toBe(403)
  })

  test('a write larger than 64 kB is refused', async () => {
    const { app } = await gatewayUnderTest()
    const payload = { text: 'x'.repeat(64 * 1024) }
    const response = await app.inject({ method: 'POST', url: ATTACH, headers: WRITE_HEADERS, payload })
    expect(response.statusCode).toBe(413)
  })
})

describe('a read of the API', () => {
  test('a read is made with the key of the account, whatever the client claims', async () => {
    const { app, upstream } = await gatewayUnderTest()
    const claims = {
      'x-auth-token': 'mine',
      'x-session-token': 'mine',
      cookie: 'a=b',
      authorization: 'Basic eA==',
    }
    const response = await app.inject({ url: LINKS, headers: { ...HEADERS, ...claims } })
    expect(response.statusCode).toBe(200)
    const sent = upstream.requests[0]?.headers
    expect(sent).toMatchObject({ 'x-auth-token': SECRET_KEY })
    for (const name of ['x-session-token', 'cookie', 'authorization']) expect(sent).not.toHaveProperty(name)
    expect(JSON.stringify(response.headers)).not.toContain(SECRET_KEY)
  })

  test('a read keeps the content type of the API, is not stored, and is compressed', async () => {
    const { app } = await gatewayUnderTest()
    const response = await app.inject({ url: LINKS, headers: { ...HEADERS, 'accept-encoding': 'gzip, br' } })
    expect(response.headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'content-encoding': 'br',
    })
    expect(response.rawPayload.length).toBeLessThan(200)
  })

  test('a read on behalf of another site is refused', async () => {
    const { app, upstream } = await gatewayUnderTest()
    for (const site of ['cross-site', 'same-site']) {
      const headers = { ...HEADERS, 'sec-fetch-site': site }
      for (const url of [LINKS, '/session', '/session?x', '/sandbox/state']) {
        expect([url, (await app.inject({ url, headers })).statusCode]).toEqual([url, 403])
      }
      // Any site may link to the page.
      expect((await app.inject({ url: '/interlinks', headers })).statusCode).toBe(200)
    }
    expect(upstream.requests).toHaveLength(0)
  })

  test.each(['/%73ession', '/sessio%6e?x', 'http://localhost:80/session', '/./session', '/x/../session'])(
    'a read on behalf of another site is refused, however its address is spelled: %s',
    async (path) => {
      const { app } = await gatewayUnderTest()
      await app.listen({ port: 0, host: '127.0.0.1' })
      expect(await statusOf(app, path, { 'sec-fetch-site': 'cross-site' })).toBe(403)
      // What is refused is not the spelling.
      expect([200, 404]).toContain(await statusOf(app, path, { 'sec-fetch-site': 'same-origin' }))
    },
  )

  test.each(['//', '///', '//[', '//evil.example/', '//session', '*', '/api//', '/%73ession/unknown', '/%'])(
    'an address that leads nowhere is answered as such: %s',
    async (path) => {
      const { app } = await gatewayUnderTest()
      await app.listen({ port: 0, host: '127.0.0.1' })
      expect(await statusOf(app, path)).toBe(path === '/%' ? 400 : 404)
    },
  )

  test.each(['/api', '/api/unknown', '/sandbox/unknown', '/session/unknown'])(
    'the path %s is unknown',
    async (url) => {
      const { app } = await gatewayUnderTest()
      const response = await app.inject({ url, headers: HEADERS })
      expect(response.statusCode).toBe(404)
      expect(response.json()).toHaveProperty('message')
    },
  )
})

describe('the host name', () => {
  const statusFor = (app: FastifyInstance, host: string) =>
    statusOf(app, '/session', { host, 'x-requested-with': 'test' })

  test('the host must be this machine where no other machine can connect', async () => {
    const { app } = await gatewayUnderTest()
    await app.listen({ port: 0, host: '127.0.0.1' })
    // Another port is that of a tunnel.
    const own = ['localhost:PORT', 'LOCALHOST:PORT', '127.0.0.1:PORT', '[::1]:PORT', '127.0.0.2:PORT']
    for (const host of [...own, 'localhost', 'localhost:8088', '127.1.2.3:8088', '[::1]']) {
      expect(await statusFor(app, host), host).toBe(200)
    }
    const foreign = ['evil.example', 'evil.example:PORT', 'localhost.evil.example:PORT', '10.0.0.1:PORT']
    const similar = [
      '127.0.0.1.evil.example',
      '127.0.0.1:PORT@evil.example',
      'localhost:PORT@evil.example',
      '[::2]:PORT',
      '128.0.0.1',
    ]
    for (const host of [...foreign, ...similar]) {
      expect(await statusFor(app, host), host).toBe(421)
    }
  })

  test('a browser that comes by another name gets a page that says which address to use', async () => {
    const { app } = await gatewayUnderTest()
    const headers = { host: 'my-machine:8088', accept: 'text/html,*/*' }
    const response = await app.inject({ url: '/', headers })
    expect([response.statusCode, response.headers['content-type']]).toEqual([421, 'text/html; charset=utf-8'])
    expect(response.body).toMatch(/<a href="http:\/\/localhost:/)
    expect(response.body).not.toContain('my-machine')
  })

  test.each([true, false])('a request that names two hosts is refused (loopback: %s)', async (loopback) => {
    const { app } = await gatewayUnderTest({ loopback })
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const own = `localhost:${port}`
    const statusLine = async (...hosts: string[]) => {
      const lines = hosts.map((host, index) => `${index ? 'HOST' : 'Host'}: ${host}\r\n`)
      const socket = connect(port, '127.0.0.1')
      socket.write(`GET /session HTTP/1.1\r\n${lines.join('')}Connection: close\r\n\r\n`)
      return (await text(socket)).split('\r\n')[0]
    }
    expect(await statusLine(own)).toBe('HTTP/1.1 200 OK')
    for (const hosts of [[own, 'evil.example'], ['evil.example', own], [own, own], []]) {
      expect([hosts, await statusLine(...hosts)]).toEqual([hosts, 'HTTP/1.1 400 Bad Request'])
    }
  })

  test('any host is allowed where other machines can connect', async () => {
    const { app } = await gatewayUnderTest({ loopback: false })
    expect((await app.inject({ url: '/session', headers: { host: 'console.example' } })).statusCode).toBe(200)
  })
})

describe('the session', () => {
  test('the session reports the mode and the account, and no secret', async () => {
    const { app } = await gatewayUnderTest()
    const response = await app.inject({ url: '/session', headers: HEADERS })
    expect(sessionSchema.parse(response.json())).toEqual({
      mode: 'sandbox',
      owner: expect.stringMatching(/^[\w-]{22}$/),
      organization_id: 'organization',
      default_project_id: 'project',
      lost_order_seconds: 120,
      sandbox_control: '/sandbox',
    })
    expect(response.headers['cache-control']).toBe('no-store')
    expect(response.body).not.toContain(SECRET_KEY)
  })
})

test('the gateway serves TLS itself', async () => {
  const { app } = await gatewayUnderTest({ tls: SELF_SIGNED })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const asked = getByTls({ port, path: '/healthz', ca: SELF_SIGNED.cert, servername: 'localhost' })
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.resume()
  // `Host` names 127.0.0.1 or localhost, with the port of this gateway.
  expect(response.statusCode).toBe(200)
  expect(response.headers['strict-transport-security']).toBe('max-age=31536000')
})

test('metrics count by route and contain no ids', async () => {
  const { app } = await gatewayUnderTest()
  await app.inject({ method: 'POST', url: ATTACH, headers: WRITE_HEADERS })
  const { body } = await app.inject({ url: '/metrics', headers: HEADERS })
  expect(body).toContain(
    'interlink_gateway_requests_total{route="/api/interlink/v1beta1/regions/:region/links/:id/attach-vpc",method="POST",status="200"} 1',
  )
  expect(body).not.toMatch(/SCW0|0fd2bb9a|organization/)
})

describe('health', () => {
  test('health reports that the process runs, and separately whether it can do its work', async () => {
    const { app, upstream } = await gatewayUnderTest()
    expect((await app.inject({ url: '/readyz', headers: HEADERS })).statusCode).toBe(200)
    upstream.healthy = false
    expect((await app.inject({ url: '/readyz', headers: HEADERS })).statusCode).toBe(503)
    expect((await app.inject({ url: '/healthz', headers: HEADERS })).statusCode).toBe(200)

    const attempts = new Attempts(await emptyStore())
    attempts.check = () => Promise.reject(new Error('the database is gone'))
    const forgetful = await gatewayUnderTest({ attempts })
    expect((await forgetful.app.inject({ url: '/readyz', headers: HEADERS })).statusCode).toBe(503)
    expect((await forgetful.app.inject({ url: '/healthz', headers: HEADERS })).statusCode).toBe(200)
  })
})
