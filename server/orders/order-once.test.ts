import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'

import { gatewayErrorSchema } from '../../contract/errors.ts'
import { gatewayUnderTest, linkId, SECRET_KEY, WRITE_HEADERS } from '../testing/gateway.fixture.ts'
import { emptyStore } from '../testing/store.fixture.ts'
import { forwardingUnderTest } from '../testing/upstream.fixture.ts'
import { Attempts } from './attempts.ts'

const KEY = 'e1c3b7a0-0000-4000-8000-000000000001'
const ORDERS = '/api/interlink/v1beta1/regions/fr-par/links'

function order(app: FastifyInstance, body: object, key: string | undefined = KEY, url = ORDERS) {
  const headers = { ...WRITE_HEADERS, ...(key === '' ? {} : { 'idempotency-key': key }) }
  return app.inject({ method: 'POST', url, headers, payload: body })
}

describe('an order through the gateway', () => {
  test('an order sent twice with the same key is placed once and gets the same response', async () => {
    const { app } = await gatewayUnderTest()
    const first = await order(app, { name: 'a' })
    const second = await order(app, { name: 'a' })
    expect(first.json()).toEqual({ id: linkId(1) })
    expect(second.json()).toEqual({ id: linkId(1) })
    expect(second.statusCode).toBe(200)
    expect(second.headers['content-type']).toBe('application/json')
    expect((await order(app, { name: 'a' }, `${KEY}-2`)).json()).toEqual({ id: linkId(2) })
  })

  test('the repeat of a placed order reads its link with the rights of who repeats it', async () => {
    const { app, upstream } = await gatewayUnderTest()
    await order(app, { name: 'a' })
    upstream.read = ({ headers }) => ({
      id: linkId(1),
      status: 'configuring',
      seen_with: headers['x-auth-token'],
    })
    const repeated = await order(app, { name: 'a' })
    expect(repeated.json()).toEqual({ id: linkId(1), status: 'configuring', seen_with: SECRET_KEY })
    expect(upstream.requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET'])
  })

  test.each([403, 404, 500])(
    'a placed order whose link is answered with %i is not called not placed, and is not placed again',
    async (status) => {
      const { app, upstream } = await gatewayUnderTest()
      await order(app, { name: 'a' })
      upstream.read = (_request, reply) => reply.code(status).send({ message: 'not now' })
      const repeated = await order(app, { name: 'a' })
      expect(repeated.statusCode).toBe(502)
      const { may_have_been_carried_out, message } = gatewayErrorSchema.parse(repeated.json())
      expect(may_have_been_carried_out).toBe(true)
      expect(message).toContain(linkId(1))
      expect(upstream.requests.filter(({ method }) => method === 'POST')).toHaveLength(2)
    },
  )

  test('an order repeated while the first is in progress waits for the same response', async () => {
    const { app, upstream } = await gatewayUnderTest()
    const gate = Promise.withResolvers<void>()
    let placed = 0
    upstream.order = async () => {
      placed += 1
      await gate.promise
      return { id: linkId(placed) }
    }
    const responses = [order(app, { name: 'a' }), order(app, { name: 'a' }), order(app, { name: 'a' })]
    await expect.poll(() => upstream.requests.length).toBe(3)
    gate.resolve()
    const bodies = (await Promise.all(responses)).map((response) => response.json())
    expect(bodies).toEqual([{ id: linkId(1) }, { id: linkId(1) }, { id: linkId(1) }])
  })

  test('another order with a used key is a conflict', async () => {
    const { app, upstream } = await gatewayUnderTest()
    await order(app, { name: 'a' })
    const otherBody = await order(app, { name: 'b' })
    const otherRegion = await order(app, { name: 'a' }, KEY, ORDERS.replace('fr-par', 'nl-ams'))
    for (const response of [otherBody, otherRegion]) {
      expect(response.statusCode).toBe(409)
      expect(gatewayErrorSchema.parse(response.json())).toMatchObject({ may_have_been_carried_out: false })
    }
    expect(upstream.requests).toHaveLength(3)
  })

  test.each(['', 'short', 'with blank inside'])('an order with the key "%s" is refused', async (key) => {
    const { app } = await gatewayUnderTest()
    const response = await order(app, { name: 'a' }, key)
    expect(response.statusCode).toBe(400)
    expect(gatewayErrorSchema.parse(response.json()).type).toBe('gateway_refused')
  })

  test('an order that was refused frees its key', async () => {
    const { app, upstream } = await gatewayUnderTest()
    const create = upstream.order
    upstream.order = (_request, reply) => reply.code(400).send({ type: 'invalid_arguments' })
    expect((await order(app, { name: '' })).statusCode).toBe(400)
    upstream.order = (_request, reply) =>
      reply.code(503).send({ type: 'out_of_stock', message: 'none left', resource: 'link' })
    expect((await order(app, { name: 'b' })).statusCode).toBe(503)
    upstream.order = create
    expect((await order(app, { name: 'a' })).json()).toEqual({ id: linkId(1) })
  })

  test('while the memory of orders cannot be asked, nothing is passed on and nothing is called not ordered', async () => {
    const down = new Attempts(await emptyStore())
    const { app, upstream } = await gatewayUnderTest({ attempts: down })
    let placed = 0
    upstream.order = () => ({ id: linkId(++placed) })
    await order(app, { name: 'a' })
    down.admit = () => Promise.reject(new Error('the database is down'))
    const repeated = await order(app, { name: 'a' })
    expect(repeated.statusCode).toBe(503)
    expect(Number(repeated.headers['retry-after'])).toBeGreaterThan(0)
    const { type, may_have_been_carried_out, message } = gatewayErrorSchema.parse(repeated.json())
    expect(type).toBe('gateway_unavailable')
    expect(may_have_been_carried_out).toBe(true)
    expect(message).not.toMatch(/nothing was ordered/i)
    expect(placed).toBe(1)
  })

  test('an order that ended with a server error is not passed on again', async () => {
    const { app, upstream } = await gatewayUnderTest()
    const create = upstream.order
    upstream.order = (_request, reply) => reply.code(500).send({ message: 'internal error' })
    expect((await order(app, { name: 'a' })).statusCode).toBe(500)
    upstream.order = create
    const repeated = await order(app, { name: 'a' })
    expect(repeated.statusCode).toBe(502)
    expect(gatewayErrorSchema.parse(repeated.json()).may_have_been_carried_out).toBe(true)
  })
})

describe('an order whose response cannot be read', () => {
  const LINK = JSON.stringify({ id: linkId(1), name: 'x'.repeat(70_000) })

  test.each([
    ['gzip', 200, gzipSync(LINK)],
    ['br', 200, brotliCompressSync(LINK)],
    ['deflate', 200, deflateSync(LINK)],
    // Too long to be read before its head is passed on.
    ['gzip', 200, gzipSync(LINK, { level: 0 })],
    ['gzip', 400, gzipSync('{"type":"invalid_arguments"}')],
    // It says that it is, and is not: a browser could not read it either.
    ['gzip', 200, Buffer.from(LINK)],
    // Compressed, and the header is lost on the way.
    ['identity', 200, gzipSync(LINK)],
    ['identity', 200, Buffer.from('<html>Welcome to this proxy</html>')],
    ['identity', 400, Buffer.from([0xff, 0xfe, 0x00])],
  ])(
    'a response in %s with %i that cannot be read leaves the outcome unknown, also for a repeat',
    async (encoding, status, body) => {
      const { app, upstream } = await forwardingUnderTest()
      upstream.respond = (_request, response) =>
        void response
          .writeHead(status, { 'content-type': 'application/json', 'content-encoding': encoding })
          .end(body)
      for (const response of [await order(app, { name: 'a' }), await order(app, { name: 'a' })]) {
        expect(response.statusCode).toBe(502)
        expect(response.headers).not.toHaveProperty('content-encoding')
        expect(gatewayErrorSchema.parse(response.json())).toMatchObject({
          type: 'gateway_unreachable',
          may_have_been_carried_out: true,
        })
      }
      expect(upstream.received).toHaveLength(1)
      expect(upstream.received[0]?.headers['accept-encoding']).toBe('identity')
    },
  )
})

describe('an order whose connection is cut', () => {
  async function listen(app: FastifyInstance) {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    return (body: object, signal?: AbortSignal) =>
      fetch(`http://127.0.0.1:${port}${ORDERS}`, {
        method: 'POST',
        headers: { 'x-requested-with': 'test', 'idempotency-key': KEY, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      })
  }

  test('an order without a response has an unknown outcome', async () => {
    const { app, upstream } = await gatewayUnderTest()
    const create = upstream.order
    upstream.order = (request, reply) => {
      reply.hijack()
      request.raw.socket.destroy()
    }
    const send = await listen(app)
    await expect(send({ name: 'a' })).rejects.toThrow('fetch failed')
    upstream.order = create
    const repeated = await send({ name: 'a' })
    expect(repeated.status).toBe(502)
    expect(gatewayErrorSchema.parse(await repeated.json()).may_have_been_carried_out).toBe(true)
  })

  test('the repeat of an impatient client gets the response once it has arrived', async () => {
    const { app, upstream } = await gatewayUnderTest()
    const arrived = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const cut = Promise.withResolvers<void>()
    upstream.order = async (_request, reply) => {
      void once(reply.raw, 'close').then(() => cut.resolve())
      arrived.resolve()
      await gate.promise
      return { id: linkId(1) }
    }
    const send = await listen(app)
    const leaving = new AbortController()
    const first = send({ name: 'a' }, leaving.signal)
    await arrived.promise
    leaving.abort()
    await expect(first).rejects.toThrow()
    await cut.promise
    expect((await send({ name: 'a' })).status).toBe(502)
    gate.resolve()
    await expect.poll(async () => (await send({ name: 'a' })).status).toBe(200)
    expect(await (await send({ name: 'a' })).json()).toEqual({ id: linkId(1) })
  })
})
