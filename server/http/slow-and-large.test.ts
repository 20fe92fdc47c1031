/** Clients that send slowly or too much, and an API that does not accept the connection. */
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

import { describe, expect, onTestFinished, test } from 'vitest'

import { gatewayErrorSchema } from '../../contract/errors.ts'
import { gatewayUnderTest, WRITE_HEADERS } from '../testing/gateway.fixture.ts'
import { cookieOf, signInUnderTest } from '../testing/iam.fixture.ts'
import { ACCOUNT, forwardingUnderTest } from '../testing/upstream.fixture.ts'

const LINKS = '/api/interlink/v1beta1/regions/fr-par/links'
const ATTACH = `${LINKS}/0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10/attach-vpc`

async function listening(parts: Parameters<typeof forwardingUnderTest>[0] = {}) {
  const { app, upstream } = await forwardingUnderTest(parts)
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url, upstream, port: (app.server.address() as AddressInfo).port }
}

/** A connection that a server may close at any time. */
function open(port: number): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  return socket
}

function head(port: number, ...lines: string[]): string {
  const first = [`POST ${ATTACH} HTTP/1.1`, `Host: localhost:${port}`, 'X-Requested-With: test']
  return [...first, 'Content-Type: application/json', ...lines, '', ''].join('\r\n')
}

/** Everything received until the connection ends. */
async function answerOf(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  await new Promise((resolve) => socket.once('close', resolve))
  return text
}

describe('too much', () => {
  test('a large body of unknown length is refused before all of it has arrived', async () => {
    const { port, upstream } = await listening()
    const socket = open(port)
    socket.write(head(port, 'Transfer-Encoding: chunked'))
    const chunk = `1000\r\n${'x'.repeat(0x1000)}\r\n`
    for (let sent = 0; sent <= 64 * 1024; sent += 0x1000) socket.write(chunk)
    expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1\.1 413 /)
    expect(upstream.connections).toBe(0)
  })

  test('a large body of announced length is refused before any of it has arrived', async () => {
    const { port, upstream } = await listening()
    const socket = open(port)
    socket.write(head(port, 'Content-Length: 9999999999'))
    expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1\.1 413 /)
    expect(upstream.connections).toBe(0)
  })

  test('large headers are refused', async () => {
    const { port, upstream } = await listening()
    const socket = open(port)
    const response = answerOf(socket)
    socket.write(head(port, `X-Large: ${'x'.repeat(20_000)}`))
    expect(await response).toMatch(/^HTTP\/1\.1 431 /)
    expect(upstream.connections).toBe(0)
  })
})

test('hundreds of clients that send drop by drop delay no other client, and are disconnected', async () => {
  const clientTimeouts = { headMs: 2000, requestMs: 2000, checkEveryMs: 100 }
  const { app, signIn, upstream } = await signInUnderTest({}, { clientTimeouts })
  const cookie = cookieOf(await signIn())
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const asked = upstream.received.length

  const slow = Array.from({ length: 300 }, () => open(port))
  const ends = slow.map((socket) => new Promise((resolve) => socket.once('close', resolve)))
  await Promise.all(slow.map((socket) => once(socket, 'connect')))
  // Half a head, a call of the API, and a sign-in: what is announced takes longer than the test may.
  const starts = [
    head(port).slice(0, 40),
    head(port, 'Content-Length: 1000'),
    head(port, 'Content-Length: 1000').replace(ATTACH, '/session'),
  ]
  for (const [index, socket] of slow.entries()) {
    socket.resume()
    socket.write(starts[index % starts.length] ?? '')
  }
  const drip = setInterval(() => {
    for (const socket of slow) socket.write('a')
  }, 100)
  onTestFinished(() => clearInterval(drip))
  const reads = Array.from({ length: 20 }, () => fetch(url + LINKS, { headers: { cookie } }))
  expect((await Promise.all(reads)).map(({ status }) => status)).toEqual(reads.map(() => 200))
  await Promise.all(ends)
  expect(upstream.received).toHaveLength(asked + reads.length)
})

test('an API that accepts no connection is given up, and was certainly not called', async () => {
  // Accepts the connection and never responds to the TLS handshake.
  const silent = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const sockets: Socket[] = []
  silent.on('connection', (socket) => sockets.push(socket))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    silent.close()
  })
  const { port } = silent.address() as AddressInfo
  const backend = { mode: 'local', apiUrl: `https://localhost:${port}`, account: ACCOUNT } as const
  // Only the connect timeout is short.
  const { app } = await gatewayUnderTest({ backend, timeouts: { connectMs: 200 } })
  const responses = [
    await app.inject({ url: LINKS, headers: WRITE_HEADERS }),
    await app.inject({ method: 'POST', url: ATTACH, headers: WRITE_HEADERS, payload: {} }),
    await app.inject({
      method: 'POST',
      url: LINKS,
      headers: { ...WRITE_HEADERS, 'idempotency-key': 'key-00000001' },
      payload: {},
    }),
  ]
  for (const response of responses) {
    expect(response.statusCode).toBe(504)
    expect(gatewayErrorSchema.parse(response.json())).toMatchObject({
      type: 'gateway_timeout',
      may_have_been_carried_out: false,
    })
  }
  expect(sockets).toHaveLength(3)
})
