import { once } from 'node:events'
import { createServer as createHttpServer, get, type IncomingMessage } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, createServer, type AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'

import type { FastifyInstance } from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'

import { API_DATE_HEADER } from '../../contract/api-date.ts'
import { gatewayErrorSchema } from '../../contract/errors.ts'
import { SELF_SIGNED } from '../../scripts/prepare/self-signed.ts'
import { gatewayUnderTest, WRITE_HEADERS } from '../testing/gateway.fixture.ts'
import { cookieOf, signInUnderTest } from '../testing/iam.fixture.ts'
import { ACCOUNT, forwardingUnderTest } from '../testing/upstream.fixture.ts'
import { TIMEOUTS } from './forward.ts'

const LINKS = '/interlink/v1beta1/regions/fr-par/links'
const LINK = `${LINKS}/0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10`
const HEADERS = { host: 'localhost:80' }
const KEY = { 'idempotency-key': 'key-00000001' }
/** Longer than any test. */
const NEVER_MS = 60 * 60_000

function read(app: FastifyInstance, headers: object = {}, target = LINKS) {
  return app.inject({ url: `/api${target}`, headers: { ...HEADERS, ...headers } })
}

function attach(app: FastifyInstance, payload: object = { vpc_id: 'x' }) {
  return app.inject({ method: 'POST', url: `/api${LINK}/attach-vpc`, headers: WRITE_HEADERS, payload })
}

function order(app: FastifyInstance) {
  const headers = { ...WRITE_HEADERS, ...KEY }
  return app.inject({ method: 'POST', url: `/api${LINKS}`, headers, payload: { name: 'a' } })
}

describe('what reaches the API', () => {
  test('a read reaches the API with headers of the gateway only, and nothing that the client claims', async () => {
    const { app, upstream } = await forwardingUnderTest()
    await read(
      app,
      {
        'x-auth-token': 'mine',
        'x-session-token': 'mine',
        authorization: 'Basic eA==',
        cookie: 'a=b',
        forwarded: 'for=1.2.3.4',
        'x-forwarded-for': '1.2.3.4',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-real-ip': '1.2.3.4',
        'x-http-method-override': 'DELETE',
        referer: 'http://localhost/interlinks?pairing_key=x',
        connection: 'close, x-auth-token, user-agent',
        te: 'trailers',
        upgrade: 'h2c',
        'x-request-id': 'console-0001',
        'accept-encoding': 'br',
      },
      `${LINKS}?tags=a%26b&tags=c`,
    )
    expect(upstream.received).toEqual([
      {
        method: 'GET',
        url: `${LINKS}?tags=a%26b&tags=c`,
        body: '',
        headers: {
          host: new URL(upstream.url).host,
          connection: 'keep-alive',
          accept: 'application/json',
          'accept-encoding': 'br',
          'user-agent': 'interlink-console-gateway',
          'x-auth-token': ACCOUNT.secretKey,
          'x-request-id': 'console-0001',
        },
      },
    ])
  })

  test('a write reaches the API with its body, byte for byte', async () => {
    const { app, upstream } = await forwardingUnderTest()
    const payload = '{ "vpc_id" : "é" , "tags":[]}'
    const headers = { ...WRITE_HEADERS, 'content-type': 'application/json; charset=utf-8' }
    await app.inject({ method: 'POST', url: `/api${LINK}/attach-vpc`, headers, payload })
    await app.inject({ method: 'DELETE', url: `/api${LINK}`, headers: WRITE_HEADERS })
    expect(upstream.received.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', `${LINK}/attach-vpc`, payload],
      ['DELETE', LINK, ''],
    ])
  })

  test('no other path reaches the API, however it is spelled', async () => {
    const { app, upstream } = await forwardingUnderTest()
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    for (const path of [
      '/api/instance/v1/zones/fr-par-1/servers',
      `/api${LINKS}?admin=1`,
      `/api${LINK}%2fattach-vpc`,
      `/api${LINK}/../../routing-policies`,
      `/api${LINK}/%2e%2e/${LINK.split('/').at(-1)}`,
      `/api//evil.example${LINKS}`,
      `/api${LINK.toUpperCase()}`,
      `/API${LINKS}`,
      `//api${LINKS}`,
      `/./api${LINKS}`,
      `/api${LINKS}/${'0'.repeat(5000)}`,
      '/api',
      '/api/',
    ]) {
      // Not by inject or fetch, which normalize paths.
      const [response] = (await once(get({ port, path }), 'response')) as [IncomingMessage]
      // A path outside /api is never forwarded; at most it is the page.
      if (path.startsWith('/api')) expect([404, 414], path).toContain(response.statusCode)
      response.resume()
    }
    expect(upstream.connections).toBe(0)
  })

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
  ])('no body of %s reaches the API', async (type, status) => {
    const { app, upstream } = await forwardingUnderTest()
    const headers = { ...WRITE_HEADERS, 'content-type': type }
    const response = await app.inject({
      method: 'POST',
      url: `/api${LINK}/attach-vpc`,
      headers,
      payload: 'x',
    })
    expect(response.statusCode).toBe(status)
    expect(upstream.connections).toBe(0)
  })

  test('no body larger than 64 kB reaches the API', async () => {
    const { app, upstream } = await forwardingUnderTest()
    const response = await attach(app, { text: 'x'.repeat(64 * 1024) })
    expect(response.statusCode).toBe(413)
    expect(upstream.connections).toBe(0)
  })

  test('no second request hidden in the first reaches the API', async () => {
    const { app, upstream } = await forwardingUnderTest()
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const hidden = `DELETE ${LINK} HTTP/1.1\r\nHost: localhost\r\n\r\n`
    const head = `POST /api${LINK}/attach-vpc HTTP/1.1\r\nHost: localhost:${port}\r\nX-Requested-With: test\r\nContent-Type: application/json\r\n`
    for (const smuggled of [
      `${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
      `${head}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${hidden}`,
      `${head}Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}${hidden}`,
      `${head}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ]) {
      const socket = connect(port, '127.0.0.1')
      socket.end(smuggled)
      const [response] = (await once(socket, 'data')) as [Buffer]
      expect(response.toString()).toMatch(/^HTTP\/1\.1 400/)
      socket.destroy()
    }
    expect(upstream.received).toEqual([])
  })
})

describe('what comes back', () => {
  test('the response comes back with headers of the gateway', async () => {
    const { app, upstream } = await forwardingUnderTest()
    upstream.respond = (_request, response) =>
      void response
        .writeHead(429, {
          'content-type': 'application/json; charset=utf-8',
          'retry-after': '7',
          'x-request-id': 'from-upstream',
          'set-cookie': 'a=b',
          'content-security-policy': "default-src 'unsafe-inline'",
          'access-control-allow-origin': '*',
          server: 'upstream',
        })
        .end('{"message":"slow down"}')
    const response = await read(app)
    expect(response.statusCode).toBe(429)
    expect(response.json()).toEqual({ message: 'slow down' })
    expect(response.headers).toMatchObject({
      'content-type': 'application/json',
      'retry-after': '7',
      'x-request-id': 'from-upstream',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    for (const name of ['set-cookie', 'access-control-allow-origin', 'server']) {
      expect(response.headers).not.toHaveProperty(name)
    }
    expect(JSON.stringify(response.headers) + response.body).not.toContain(ACCOUNT.secretKey)
  })

  test('the time of the API comes back beside that of the gateway, and with no answer of the gateway itself', async () => {
    const { app, upstream } = await forwardingUnderTest()
    const inFiveDays = new Date(Date.now() + 5 * 24 * 60 * 60_000).toUTCString()
    let status = 200
    upstream.respond = (_request, response) => void response.writeHead(status, { date: inFiveDays }).end('{}')
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const timesOf = async (path: string) => {
      const { headers } = await fetch(url + path)
      const ownMs = Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())
      return { api: headers.get(API_DATE_HEADER), isOwn: ownMs < 60_000 }
    }
    expect(await timesOf(`/api${LINKS}`)).toEqual({ api: inFiveDays, isOwn: true })
    status = 429
    expect(await timesOf(`/api${LINKS}`)).toEqual({ api: inFiveDays, isOwn: true })
    status = 302
    for (const path of [`/api${LINKS}`, '/api/unknown', '/session', '/healthz', '/assets/a-1.js']) {
      expect(await timesOf(path), path).toEqual({ api: null, isOwn: true })
    }
  })

  test.each(['x-request-id', 'retry-after', 'content-encoding'])(
    'a response comes back without a %s header that contains invalid characters',
    async (name) => {
      const { app, upstream } = await forwardingUnderTest()
      upstream.respond = (_request, _response, message) =>
        void message.socket.write(`HTTP/1.1 200 OK\r\n${name}: ✓\r\ncontent-length: 2\r\n\r\n{}`)
      const url = await app.listen({ port: 0, host: '127.0.0.1' })
      const headers = { 'x-request-id': 'request-00001' }
      const response = await fetch(`${url}/api${LINKS}`, { headers })
      expect(response.status).toBe(200)
      expect(response.headers.get(name)).toBe(name === 'x-request-id' ? 'request-00001' : null)
      expect(await response.text()).toBe('{}')
    },
  )

  test.each([
    ['whole', 'content-length: 2\r\n\r\n{}'],
    ['begun', 'transfer-encoding: chunked\r\n\r\n'],
  ])(
    'a status that HTTP does not have does not come back, even if the response is %s',
    async (_how, rest) => {
      const { app, upstream } = await forwardingUnderTest()
      upstream.respond = (_request, _response, message) =>
        void message.socket.write(`HTTP/1.1 999 Odd\r\n${rest}`)
      for (const [send, isOpen] of [
        [read, false],
        [attach, true],
      ] as const) {
        const response = await send(app)
        expect(response.statusCode).toBe(502)
        expect(gatewayErrorSchema.parse(response.json()).may_have_been_carried_out).toBe(isOpen)
      }
    },
  )

  test('no page comes back', async () => {
    const { app, upstream } = await forwardingUnderTest()
    upstream.respond = (_request, response) =>
      void response.writeHead(502, { 'content-type': 'text/html' }).end('<script>alert(1)</script>')
    const response = await read(app)
    expect(response.statusCode).toBe(502)
    expect(response.headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  test.each([301, 302, 303, 307, 308])(
    'a redirect with %i is neither followed nor passed on',
    async (status) => {
      const { app, upstream } = await forwardingUnderTest()
      upstream.respond = (_request, response) =>
        void response.writeHead(status, { location: `${upstream.url}/elsewhere` }).end()
      const response = await read(app)
      expect(response.statusCode).toBe(502)
      expect(gatewayErrorSchema.parse(response.json()).type).toBe('gateway_unreachable')
      expect(response.headers).not.toHaveProperty('location')
      expect(upstream.received).toHaveLength(1)
    },
  )

  test.each([
    ['of unknown length', {}, ']}'],
    ['that is long', { 'content-length': '100000' }, ']}'.padEnd(99_990)],
  ])('a response %s is streamed and not buffered', async (_what, length, rest) => {
    const { app, upstream } = await forwardingUnderTest()
    const gate = Promise.withResolvers<void>()
    upstream.respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...length }).write('{"links":[')
      void gate.promise.then(() => response.end(rest))
    }
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const response = await fetch(`${url}/api${LINKS}`)
    const reader = response.body!.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"links":[')
    gate.resolve()
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^\]\}/)
  })

  test('a response is no longer read once its client has gone', async () => {
    const { app, upstream } = await forwardingUnderTest()
    const gone = Promise.withResolvers<void>()
    upstream.respond = (_request, response) => {
      response.once('close', gone.resolve)
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"links":[')
    }
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const leaving = new AbortController()
    await fetch(`${url}/api${LINKS}`, { signal: leaving.signal })
    leaving.abort()
    await gone.promise
  })
})

describe('an API that fails', () => {
  const cut = {
    respond: (_request: unknown, _response: unknown, message: { socket: { destroy(): void } }) => {
      message.socket.destroy()
    },
  }

  test('a read is repeated once when the API cuts the connection', async () => {
    const { app, upstream } = await forwardingUnderTest()
    const { respond } = upstream
    upstream.respond = (...values) => {
      upstream.respond = respond
      cut.respond(...values)
    }
    expect((await read(app)).statusCode).toBe(200)
    expect(upstream.received).toHaveLength(2)
    upstream.respond = cut.respond
    const failed = await read(app)
    expect(failed.statusCode).toBe(502)
    expect(gatewayErrorSchema.parse(failed.json())).toMatchObject({
      type: 'gateway_unreachable',
      may_have_been_carried_out: false,
    })
    expect(upstream.received).toHaveLength(4)
  })

  test('a write is never repeated when the API cuts the connection', async () => {
    const { app, upstream } = await forwardingUnderTest()
    upstream.respond = cut.respond
    for (const send of [attach, order]) {
      upstream.received = []
      const response = await send(app)
      expect(response.statusCode).toBe(502)
      expect(gatewayErrorSchema.parse(response.json())).toMatchObject({
        type: 'gateway_unreachable',
        may_have_been_carried_out: true,
      })
      expect(upstream.received).toHaveLength(1)
    }
    expect((await order(app)).statusCode).toBe(502)
    expect(upstream.received).toHaveLength(1)
  })

  test('a response that breaks off in the middle is reported as a failure', async () => {
    const { app, upstream } = await forwardingUnderTest()
    upstream.respond = (_request, response, message) => {
      const head = { 'content-type': 'application/json', 'content-length': '100', 'retry-after': '7' }
      response.writeHead(200, head).write('{"links":[', () => message.socket.destroy())
    }
    const failed = await read(app, { 'x-request-id': 'request-00001' })
    expect(failed.statusCode).toBe(502)
    expect(gatewayErrorSchema.parse(failed.json()).type).toBe('gateway_unreachable')
    expect(failed.headers).toMatchObject({ 'x-request-id': 'request-00001' })
    expect(failed.headers).not.toHaveProperty('retry-after')
    expect(upstream.received).toHaveLength(2)

    for (const send of [attach, order]) {
      upstream.received = []
      const response = await send(app)
      expect(response.statusCode).toBe(502)
      expect(gatewayErrorSchema.parse(response.json()).may_have_been_carried_out).toBe(true)
      expect(upstream.received).toHaveLength(1)
    }
  })

  test.each([500, 503])('a read that fails with %i is not repeated', async (status) => {
    const { app, upstream } = await forwardingUnderTest()
    upstream.respond = (_request, response) => void response.writeHead(status).end()
    expect((await read(app)).statusCode).toBe(status)
    expect(upstream.received).toHaveLength(1)
  })

  test('a call has 5 s to connect, 25 s for the first byte and 30 s in all', () => {
    expect(TIMEOUTS).toEqual({ connectMs: 5000, responseMs: 25_000, totalMs: 30_000 })
  })

  test('a slow API is given up, and the outcome of a write is then open', async () => {
    const { app, upstream } = await forwardingUnderTest({ timeouts: { responseMs: 100, totalMs: NEVER_MS } })
    upstream.respond = () => undefined
    const [reading, writing] = await Promise.all([read(app), attach(app)])
    expect(reading.statusCode).toBe(504)
    expect(gatewayErrorSchema.parse(reading.json())).toMatchObject({
      type: 'gateway_timeout',
      may_have_been_carried_out: false,
    })
    expect(writing.statusCode).toBe(504)
    expect(gatewayErrorSchema.parse(writing.json()).may_have_been_carried_out).toBe(true)
    expect(upstream.received, 'nothing is repeated').toHaveLength(2)
  })

  test('a trickling response is cut off after the total time', async () => {
    const { app, upstream } = await forwardingUnderTest({ timeouts: { totalMs: 300 } })
    upstream.respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 20)
      response.once('close', () => clearInterval(drip))
    }
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    await expect(fetch(`${url}/api${LINKS}`).then((response) => response.text())).rejects.toThrow()
    const placed = await fetch(`${url}/api${LINKS}`, {
      method: 'POST',
      headers: { 'x-requested-with': 'test', 'content-type': 'application/json', ...KEY },
      body: '{}',
    })
    expect(placed.status).toBe(502)
    expect(gatewayErrorSchema.parse(await placed.json()).may_have_been_carried_out).toBe(true)
  })

  test('a repeated read is given up after the total time of the call', async () => {
    const { app, upstream } = await forwardingUnderTest({ timeouts: { totalMs: 300, responseMs: NEVER_MS } })
    upstream.respond = (_request, _response, message) => {
      if (upstream.received.length === 1) setTimeout(() => message.socket.destroy(), 100)
    }
    const response = await read(app)
    expect(upstream.received).toHaveLength(2)
    expect(response.statusCode).toBe(504)
    expect(gatewayErrorSchema.parse(response.json()).type).toBe('gateway_timeout')
  })

  test('an API that does not listen was certainly not called', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, 'close')
    const backend = { mode: 'local', apiUrl: `http://127.0.0.1:${port}`, account: ACCOUNT } as const
    const { app } = await gatewayUnderTest({ backend })
    for (const response of [await attach(app), await order(app), await order(app)]) {
      expect(response.statusCode).toBe(502)
      expect(gatewayErrorSchema.parse(response.json())).toMatchObject({
        type: 'gateway_unreachable',
        may_have_been_carried_out: false,
      })
    }
    expect((await app.inject({ url: '/readyz', headers: HEADERS })).statusCode).toBe(503)
  })
})

test.each([
  ['speaks no TLS', () => createHttpServer(() => expect.unreachable())],
  [
    'knows only old versions of TLS',
    () => {
      const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
      return createHttpsServer({ ...SELF_SIGNED, ...old }, () => expect.unreachable())
    },
  ],
  [
    'hangs up before its part of the TLS handshake',
    () => createServer((socket) => void socket.once('data', () => socket.destroy())),
  ],
  [
    'resets the connection in the middle of the TLS handshake',
    () => createServer((socket) => void socket.once('data', () => socket.resetAndDestroy())),
  ],
] as const)('an API that %s was certainly not called', async (_what, serve) => {
  const server = serve().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  let connections = 0
  server.on('connection', () => (connections += 1))
  const apiUrl = `https://localhost:${(server.address() as AddressInfo).port}`
  const { app } = await gatewayUnderTest({ backend: { mode: 'local', apiUrl, account: ACCOUNT } })
  for (const response of [await attach(app), await order(app)]) {
    expect(response.statusCode).toBe(502)
    expect(gatewayErrorSchema.parse(response.json())).toMatchObject({
      type: 'gateway_unreachable',
      may_have_been_carried_out: false,
    })
  }
  expect(connections).toBe(2)
})

test('an API that hangs up after the TLS handshake may have been called', async () => {
  const trusted = getCACertificates()
  setDefaultCACertificates([...trusted, SELF_SIGNED.cert])
  onTestFinished(() => setDefaultCACertificates(trusted))
  let requests = 0
  const server = createHttpsServer(SELF_SIGNED, ({ socket }) => {
    requests += 1
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const apiUrl = `https://localhost:${(server.address() as AddressInfo).port}`
  const { app } = await gatewayUnderTest({ backend: { mode: 'local', apiUrl, account: ACCOUNT } })
  const response = await attach(app)
  expect(response.statusCode).toBe(502)
  expect(gatewayErrorSchema.parse(response.json()).may_have_been_carried_out).toBe(true)
  expect(requests).toBe(1)
})

test('a session makes at most 32 calls at once', async () => {
  const { app, upstream } = await forwardingUnderTest()
  const { respond } = upstream
  const gate = Promise.withResolvers<void>()
  upstream.respond = (...values) => void gate.promise.then(() => respond(...values))
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const calls = Array.from({ length: 32 }, () => fetch(`${url}/api${LINKS}`))
  await expect.poll(() => upstream.received.length).toBe(32)
  const refused = await fetch(`${url}/api${LINKS}`)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('1')
  gate.resolve()
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(
    Array.from({ length: 32 }, () => 200),
  )
  await expect.poll(async () => (await fetch(`${url}/api${LINKS}`)).status).toBe(200)
})

test('no call waits for the calls of other sessions', async () => {
  const { app, upstream, signIn } = await signInUnderTest()
  const cookies = []
  for (let session = 0; session < 5; session += 1) cookies.push(cookieOf(await signIn()))
  upstream.received = []
  const gate = Promise.withResolvers<void>()
  upstream.respond = (_request, response) =>
    void gate.promise.then(() => response.setHeader('content-type', 'application/json').end('{}'))
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const calls = cookies.flatMap((cookie) =>
    Array.from({ length: 32 }, () => fetch(`${url}/api${LINKS}`, { headers: { cookie } })),
  )
  await expect.poll(() => upstream.received.length, { timeout: 10_000 }).toBe(5 * 32)
  gate.resolve()
  for (const { status } of await Promise.all(calls)) expect(status).toBe(200)
})

test('a client that sends drop by drop is disconnected', async () => {
  const clientTimeouts = { headMs: 200, requestMs: 400, checkEveryMs: 50 }
  const { app, upstream } = await forwardingUnderTest({ clientTimeouts })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const head = `POST /api${LINK}/attach-vpc HTTP/1.1\r\nHost: localhost:${port}\r\nX-Requested-With: test\r\n`
  for (const start of [head, `${head}Content-Type: application/json\r\nContent-Length: 50\r\n\r\n`]) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(start)
    const drip = setInterval(() => socket.write(' '), 20)
    socket.resume()
    // The server may also reset the connection, which `once` would report as a failure.
    await new Promise((resolve) => socket.on('close', resolve))
    clearInterval(drip)
  }
  expect(upstream.connections).toBe(0)
})

test('an API with an untrusted certificate receives no key', async () => {
  const server = createHttpsServer(SELF_SIGNED, () => expect.unreachable()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const backend = { mode: 'local', apiUrl: `https://localhost:${port}`, account: ACCOUNT } as const
  const { app } = await gatewayUnderTest({ backend })
  for (const response of [await read(app), await attach(app)]) {
    expect(response.statusCode).toBe(502)
    expect(gatewayErrorSchema.parse(response.json()).may_have_been_carried_out).toBe(false)
  }
})
