import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { typedErrorSchema } from '../../contract/errors.ts'
import { FRANCE_IX, PARIS, PARIS_TH2, startSandbox, type Running } from '../testing/sandbox.fixture.ts'
import { FaultRegistry } from './registry.ts'

let running: Running
let url: string
beforeAll(async () => {
  running = await startSandbox()
  url = await running.app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(() => running.ok('DELETE', '/sandbox/faults'))
afterAll(() => running.stop())

const fault = (rule: object) => running.ok('POST', '/sandbox/faults', rule)
/** Over real HTTP: dropped connections need one. */
const request = (method: string, path: string, body?: object) =>
  fetch(`${url}${path}`, {
    method,
    headers: { 'X-Auth-Token': running.sandbox.account.secretKey, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
const order = (name: string) =>
  request('POST', `${PARIS}/links`, {
    project_id: running.sandbox.account.defaultProjectId,
    name,
    pop_id: PARIS_TH2,
    partner_id: FRANCE_IX,
    bandwidth_mbps: 50,
  })
const named = async (name: string): Promise<number> =>
  (await running.ok('GET', `${PARIS}/links?name=${name}`)).total_count

const LINKS = '/interlink/v1beta1/regions/*/links'

describe('a fault', () => {
  test('a fault sends its status and body and the request is not carried out', async () => {
    const body = { type: 'out_of_stock', message: 'resource is out of stock', resource: 'link' }
    await fault({ method: 'POST', path: LINKS, status: 503, body })
    const response = await order('prepared')
    expect([response.status, response.headers.get('content-type')]).toEqual([503, 'application/json'])
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(await response.json()).toEqual(body)
    expect(await named('prepared')).toBe(0)
  })

  test.each([400, 401, 403, 404, 409, 412, 423, 500, 503])(
    'a fault with only the status %i has a matching body',
    async (status) => {
      await fault({ method: 'GET', path: LINKS, status })
      const response = await request('GET', `${PARIS}/links`)
      expect(response.status).toBe(status)
      expect(await response.json()).toHaveProperty('message')
    },
  )

  test('a fault with only the status 429 is empty, as the real gateway sends it', async () => {
    await fault({ method: '*', path: '/**', status: 429 })
    const response = await request('GET', `${PARIS}/pops`)
    expect(response.status).toBe(429)
    expect(response.headers.get('x-envoy-ratelimited')).toBe('true')
    expect(response.headers.get('content-type')).toBeNull()
    expect(await response.text()).toBe('')
  })

  test('a fault sends a text body as it is', async () => {
    await fault({ method: 'GET', path: LINKS, body: '{"links": [' })
    const response = await request('GET', `${PARIS}/links`)
    expect([response.status, await response.text()]).toEqual([200, '{"links": ['])
  })

  test('a fault can cut the connection before the write', async () => {
    await fault({ method: 'POST', path: LINKS, drop: 'before' })
    await expect(order('cut-before')).rejects.toThrow()
    expect(await named('cut-before')).toBe(0)
  })

  test('a fault can cut the connection after the write', async () => {
    await fault({ method: 'POST', path: LINKS, drop: 'after', times: 1 })
    await expect(order('cut-after')).rejects.toThrow()
    expect(await named('cut-after')).toBe(1)
    expect((await order('cut-after')).status).toBe(200)
    expect(await named('cut-after')).toBe(2)
  })

  test('a fault can cut the connection at once and carry the request out later', async () => {
    await fault({ method: 'POST', path: LINKS, drop: 'late', delay_ms: 400, times: 1 })
    await expect(order('cut-late')).rejects.toThrow()
    expect(await named('cut-late')).toBe(0)
    await expect.poll(() => named('cut-late')).toBe(1)
  })

  test('a fault can truncate the response of a request that was carried out', async () => {
    await fault({ method: 'POST', path: LINKS, truncate_after_bytes: 20, times: 1 })
    const response = await order('cut-short')
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(20)
    await expect(response.text()).rejects.toThrow()
    expect(await named('cut-short')).toBe(1)
  })

  test('a fault can truncate a prepared response', async () => {
    await fault({ method: 'GET', path: LINKS, sample: 'not_found', truncate_after_bytes: 10 })
    const response = await request('GET', `${PARIS}/links`)
    expect(response.status).toBe(404)
    await expect(response.text()).rejects.toThrow()
  })

  test('there is a prepared response for every error of the contract', async () => {
    const { samples } = await running.ok('GET', '/sandbox/faults/samples')
    for (const { name, status, headers, body } of samples) {
      await fault({ method: 'GET', path: LINKS, sample: name, times: 1 })
      const response = await request('GET', `${PARIS}/links`)
      const text = await response.text()
      expect([name, response.status]).toEqual([name, status])
      for (const [key, value] of Object.entries(headers)) expect(response.headers.get(key)).toBe(value)
      expect(typeof body === 'string' || text === '' ? text || undefined : JSON.parse(text)).toEqual(body)
      if (body?.type !== undefined) expect(typedErrorSchema.safeParse(body).error).toBeUndefined()
    }
    const types = typedErrorSchema.def.options.flatMap((option) => {
      const { def } = option.shape.type
      return def.type === 'literal' ? def.values : Object.values(def.entries)
    })
    expect(samples.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(types))
  })

  test('a fault can delay the request and then let it through', async () => {
    await fault({ method: 'GET', path: LINKS, delay_ms: 150, times: 1 })
    const start = performance.now()
    expect((await request('GET', `${PARIS}/links`)).status).toBe(200)
    // A timer may fire a little early.
    expect(performance.now() - start).toBeGreaterThan(140)
  })

  test('a fault is listed with its remaining times, and removed after the last one', async () => {
    await fault({ method: 'GET', path: LINKS, status: 500, times: 2 })
    expect((await request('GET', `${PARIS}/links`)).status).toBe(500)
    expect(await running.ok('GET', '/sandbox/faults')).toEqual({
      faults: [{ method: 'GET', path: LINKS, status: 500, times: 1 }],
    })
    expect((await request('GET', `${PARIS}/links`)).status).toBe(500)
    expect((await request('GET', `${PARIS}/links`)).status).toBe(200)
    expect(await running.ok('GET', '/sandbox/faults')).toEqual({ faults: [] })
  })

  test('a fault matches from the root of the API at any prefix, and never the control interface', async () => {
    const { default: Fastify } = await import('fastify')
    const app = Fastify()
    await app.register(running.sandbox.api, { prefix: '/api' })
    await fault({ method: '*', path: '/**', status: 500 })
    const headers = { 'x-auth-token': running.sandbox.account.secretKey }
    expect((await app.inject({ url: `/api${PARIS}/links?page=1`, headers })).statusCode).toBe(500)
    expect((await running.call('GET', '/sandbox/state')).status).toBe(200)
    await app.close()
  })

  test.each([
    ['no method', { path: LINKS }, 'method'],
    ['a status out of range', { method: 'GET', path: LINKS, status: 99 }, 'status'],
    ['an unknown drop', { method: 'GET', path: LINKS, drop: 'never' }, 'drop'],
    ['no times', { method: 'GET', path: LINKS, times: 0 }, 'times'],
  ])('a fault with %s gets 400', async (_name, rule, argument_name) => {
    expect(await running.call('POST', '/sandbox/faults', rule)).toMatchObject({
      status: 400,
      body: { details: [{ argument_name }] },
    })
  })
})

test.each([
  ['/links', '/links', true],
  ['/links', '/links/1', false],
  ['/links/*', '/links/1', true],
  ['/links/*', '/links/1/attach-vpc', false],
  ['/links/**', '/links/1/attach-vpc', true],
  ['/regions/*/links', '/regions/fr-par/links', true],
  ['/a.b', '/axb', false],
])('whether the pattern %s matches the path %s is %s', (path, asked, matches) => {
  const book = new FaultRegistry()
  book.add({ method: 'get', path })
  expect(book.take('GET', asked) !== undefined).toBe(matches)
  expect(book.take('POST', asked)).toBeUndefined()
})
