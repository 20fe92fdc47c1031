import type { Socket } from 'node:net'

import type { FastifyInstance } from 'fastify'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { gatewayErrorSchema } from '../../contract/errors.ts'
import { openBackend } from '../backend.ts'
import { readOptions } from '../options.ts'
import { gatewayUnderTest, WRITE_HEADERS } from '../testing/gateway.fixture.ts'
import { cookieOf, respondAsIam, signInUnderTest } from '../testing/iam.fixture.ts'
import { connectProxy, stubProxies, trustSelfSignedHere } from '../testing/proxy.fixture.ts'
import { ACCOUNT, rawUpstream } from '../testing/upstream.fixture.ts'

const LINKS = '/interlink/v1beta1/regions/fr-par/links'

/** An API that counts as one on another machine, which TLS and proxies are for. */
async function apiElsewhere({ isTrusted = true } = {}) {
  if (isTrusted) trustSelfSignedHere()
  const api = await rawUpstream({ tls: true })
  respondAsIam(api)
  api.url = api.url.replace('127.0.0.1', '0.0.0.0')
  return api
}

function order(app: FastifyInstance) {
  const headers = { ...WRITE_HEADERS, 'idempotency-key': 'key-00000001' }
  return app.inject({ method: 'POST', url: `/api${LINKS}`, headers, payload: { name: 'a' } })
}

const withPassword = (url: string) => url.replace('//', '//user:pass%3Aword@')
const AUTHORIZATION = `Basic ${btoa('user:pass:word')}`

describe.each([{ tls: false }, { tls: true }])('a proxy with %j', ({ tls }) => {
  test('signing in, calls and readiness go through it, and it learns where to and no more', async () => {
    const [api, proxy] = [await apiElsewhere(), await connectProxy({ tls })]
    stubProxies({ HTTPS_PROXY: withPassword(proxy.url) })
    const { app, signIn, read } = await signInUnderTest({}, {}, api)
    const target = new URL(api.url).host

    const signedIn = await signIn()
    expect(signedIn.statusCode).toBe(200)
    const asked = proxy.asked.length
    expect(asked).toBeGreaterThan(0)
    expect((await app.inject({ url: '/readyz', headers: { host: 'localhost:80' } })).statusCode).toBe(200)

    const links = await read(cookieOf(signedIn), `/api${LINKS}`)
    expect([links.statusCode, links.json()]).toEqual([200, { token: ACCOUNT.secretKey }])
    expect(proxy.asked.length).toBeGreaterThan(asked)
    for (let calls = 0; calls < 5; calls += 1) await read(cookieOf(signedIn), `/api${LINKS}`)
    // Kept alive, as without a proxy, and the API was reached in no other way.
    expect(proxy.asked.length).toBeLessThan(api.received.length - 2)
    expect(api.connections).toBe(proxy.asked.length)
    const sent = { host: target, connection: 'close', 'proxy-authorization': AUTHORIZATION }
    expect(proxy.asked).toEqual(proxy.asked.map(() => ({ target, headers: sent })))
    expect(api.received.flatMap(({ headers }) => Object.keys(headers))).not.toContain('proxy-authorization')
  })
})

function stubKeys(apiUrl: string): void {
  vi.stubEnv('SCW_ACCESS_KEY', ACCOUNT.accessKey).stubEnv('SCW_SECRET_KEY', ACCOUNT.secretKey)
  vi.stubEnv('SCW_API_URL', apiUrl).stubEnv('SCW_DEFAULT_PROJECT_ID', '').stubEnv('SCW_PROFILE', '')
  vi.stubEnv('SCW_DEFAULT_ORGANIZATION_ID', '').stubEnv('DATABASE_URL', '')
}

test('the start of local mode goes through the proxy, and its line says so without the password', async () => {
  const [api, proxy] = [await apiElsewhere(), await connectProxy({})]
  stubProxies({ HTTPS_PROXY: withPassword(proxy.url) })
  stubKeys(api.url)
  const opened = await openBackend(readOptions([], process.env))
  onTestFinished(() => opened.close())
  expect(new Set(proxy.asked.map(({ target }) => target))).toEqual(new Set([new URL(api.url).host]))
  expect(proxy.asked).toHaveLength(api.connections)
  expect(opened.note).toContain(` on ${api.url} through the proxy ${proxy.url};`)
  expect(opened.note).not.toMatch(/pass|word/)
})

test('an API that NO_PROXY names is asked directly: at the start, to sign in, and by every call', async () => {
  const [api, proxy] = [await apiElsewhere(), await connectProxy({})]
  stubProxies({ HTTPS_PROXY: proxy.url, NO_PROXY: 'example.org, 0.0.0.0' })
  stubKeys(api.url)
  const opened = await openBackend(readOptions([], process.env))
  onTestFinished(() => opened.close())
  expect(opened.note).toContain(` on ${api.url};`)
  const { signIn, read } = await signInUnderTest({}, {}, api)
  const signedIn = await signIn()
  expect((await read(cookieOf(signedIn), `/api${LINKS}`)).statusCode).toBe(200)
  expect(proxy.asked).toEqual([])
})

test.each([
  ['refuses', 502, (socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')],
  ['hangs up', 502, (socket) => socket.destroy()],
  ['says nothing', 504, () => undefined],
  ['talks nonsense', 502, (socket) => socket.end('220 mail.example ESMTP\r\n')],
  [
    'answers for the API, and without TLS',
    502,
    (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{"id":"link"}'),
  ],
] satisfies [string, number, Parameters<typeof connectProxy>[0]['answer']][])(
  'behind a proxy that %s the API was certainly not called',
  async (_what, status, answer) => {
    const [api, proxy] = [await apiElsewhere(), await connectProxy({ answer })]
    stubProxies({ HTTPS_PROXY: proxy.url })
    const { app } = await gatewayUnderTest({
      backend: { mode: 'local', apiUrl: api.url, account: ACCOUNT },
      timeouts: { connectMs: 300 },
    })
    const response = await order(app)
    expect(response.statusCode).toBe(status)
    expect(gatewayErrorSchema.parse(response.json()).may_have_been_carried_out).toBe(false)
    expect(proxy.asked).toHaveLength(1)
    expect(api.connections).toBe(0)
  },
)

test('the log says what a proxy answered that refuses, and the connection to it is closed', async () => {
  const ended = Promise.withResolvers<void>()
  const answer = (socket: Socket) => {
    // Read on, or its end would go unnoticed.
    socket.resume().once('end', ended.resolve)
    socket.write('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
  }
  const [api, proxy] = [await apiElsewhere(), await connectProxy({ answer })]
  stubProxies({ HTTPS_PROXY: proxy.url })
  const lines: string[] = []
  const { app } = await gatewayUnderTest({
    backend: { mode: 'local', apiUrl: api.url, account: ACCOUNT },
    logLevel: 'warn',
    logTarget: { write: (line) => void lines.push(line) },
  })
  await order(app)
  expect(lines.join('')).toContain('the proxy answered 407')
  await ended.promise
})

test('a proxy with TLS proves its own name, and not that of the API', async () => {
  trustSelfSignedHere()
  const proxy = await connectProxy({ tls: true, answer: (socket) => socket.destroy() })
  stubProxies({ HTTPS_PROXY: proxy.url })
  const { app } = await gatewayUnderTest({
    backend: { mode: 'local', apiUrl: 'https://api.example', account: ACCOUNT },
  })
  await order(app)
  expect(proxy.asked.map(({ target }) => target)).toEqual(['api.example:443'])
})

test('an API whose certificate a proxy replaces receives no key', async () => {
  const [api, proxy] = [await apiElsewhere({ isTrusted: false }), await connectProxy({})]
  stubProxies({ HTTPS_PROXY: proxy.url })
  const { signIn } = await signInUnderTest({}, {}, api)
  expect((await signIn()).statusCode).toBe(502)
  const { app } = await gatewayUnderTest({
    backend: { mode: 'local', apiUrl: api.url, account: ACCOUNT },
  })
  const response = await order(app)
  expect(gatewayErrorSchema.parse(response.json()).may_have_been_carried_out).toBe(false)
  expect(proxy.asked).toHaveLength(2)
  expect(api.received).toEqual([])
})

test('a proxy that cannot be reached is an API that was certainly not called', async () => {
  const api = await apiElsewhere()
  stubProxies({ HTTPS_PROXY: 'http://127.0.0.1:1' })
  const { app } = await gatewayUnderTest({
    backend: { mode: 'local', apiUrl: api.url, account: ACCOUNT },
  })
  const response = await order(app)
  expect(gatewayErrorSchema.parse(response.json()).may_have_been_carried_out).toBe(false)
  expect(api.connections).toBe(0)
})
