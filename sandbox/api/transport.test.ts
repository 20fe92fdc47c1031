import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { PARIS, PARIS_DC2, startSandbox, type Running } from '../testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
afterAll(() => running.stop())

const UNKNOWN = '00000000-0000-4000-8000-000000000000'

describe('transport (api-contract.md §1)', () => {
  test('every response has its own request id', async () => {
    const first = await running.call('GET', `${PARIS}/pops`)
    const second = await running.call('GET', `${PARIS}/links/${UNKNOWN}`)
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id'])
  })

  test('dates have microseconds', async () => {
    const link = await running.order()
    expect(link.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
    expect(link.updated_at).toBe(link.created_at)
    expect(await running.ok('GET', `${PARIS}/links/${link.id}`)).toEqual(link)
  })

  test('a body on GET and DELETE is ignored, with and without content type', async () => {
    const key = { 'x-auth-token': running.sandbox.account.secretKey }
    expect((await running.call('GET', `${PARIS}/pops`, {}, key)).status).toBe(200)
    const policy = await running.ok('POST', `${PARIS}/routing-policies`, {
      project_id: running.sandbox.account.defaultProjectId,
      name: 'short-lived',
    })
    const url = `${PARIS}/routing-policies/${policy.id}`
    expect((await running.call('DELETE', url, { is_ipv6: 'nonsense' }, key)).status).toBe(204)
    expect((await running.call('GET', url)).status).toBe(404)
  })

  test('a charset in the request content type does no harm', async () => {
    const { status } = await running.call(
      'POST',
      `${PARIS}/links`,
      {},
      {
        'x-auth-token': running.sandbox.account.secretKey,
        'content-type': 'application/json; charset=utf-8',
      },
    )
    expect(status).toBe(400)
  })

  test('malformed JSON gets 400', async () => {
    const response = await running.app.inject({
      method: 'POST',
      url: `${PARIS}/links`,
      payload: '{"name":',
      headers: { 'x-auth-token': running.sandbox.account.secretKey },
    })
    expect(response.statusCode).toBe(400)
    expect(response.json()).toHaveProperty('message')
  })

  test('metadata returns what clients build resource names from', async () => {
    expect((await running.call('GET', '/metadata')).body).toHaveProperty('domain')
  })

  test('the API works under any prefix, and an unknown route is 404', async () => {
    const { default: Fastify } = await import('fastify')
    const app = Fastify()
    await app.register(running.sandbox.api, { prefix: '/api' })
    const headers = { 'x-auth-token': running.sandbox.account.secretKey }
    const pops = await app.inject({ url: `/api${PARIS}/pops`, headers })
    expect(pops.statusCode).toBe(200)
    expect(pops.headers['content-type']).toBe('application/json')
    const unknown = await app.inject({ url: '/api/interlink/v1beta1/nothing', headers })
    expect(unknown.statusCode).toBe(404)
    expect(unknown.json()).toHaveProperty('message')
    await app.close()
  })
})

describe('authentication (api-contract.md §7)', () => {
  test.each([
    ['missing', {}, 'invalid_argument'],
    ['empty', { 'x-auth-token': '' }, 'invalid_argument'],
    ['malformed', { 'x-auth-token': 'secret' }, 'invalid_argument'],
    ['unknown', { 'x-auth-token': UNKNOWN }, 'not_found'],
  ])('a %s key gets 401', async (_name, headers, reason) => {
    const response = await running.call('GET', `${PARIS}/links`, undefined, headers)
    expect(response).toMatchObject({
      status: 401,
      body: { type: 'denied_authentication', message: 'authentication is denied', method: 'api_key', reason },
    })
  })

  test('authentication is checked before everything else', async () => {
    expect((await running.call('GET', '/nothing', undefined, {})).status).toBe(401)
    expect((await running.call('GET', `${PARIS}/links/not-an-id`, undefined, {})).status).toBe(401)
  })
})

describe('paths', () => {
  test.each([
    ['links', 'link'],
    ['routing-policies', 'routing_policy'],
    ['partners', 'partner'],
    ['pops', 'pop'],
    ['dedicated-connections', 'dedicated_connection'],
  ])('an unknown id under %s gets 404 with its resource', async (path, resource) => {
    expect(await running.call('GET', `${PARIS}/${path}/${UNKNOWN}`)).toMatchObject({
      status: 404,
      body: { type: 'not_found', message: 'resource is not found', resource, resource_id: UNKNOWN },
    })
  })

  test('a malformed id gets 400', async () => {
    expect(await running.call('GET', `${PARIS}/links/paris-1`)).toMatchObject({
      status: 400,
      body: { type: 'invalid_arguments', details: [{ argument_name: 'link_id', reason: 'format' }] },
    })
  })

  test('an unknown region gets 400', async () => {
    expect(await running.call('GET', '/interlink/v1beta1/regions/us-east/links')).toMatchObject({
      status: 400,
      body: { details: [{ argument_name: 'region' }] },
    })
  })

  test('a resource of another region is not found', async () => {
    const link = await running.order()
    expect((await running.call('GET', `/interlink/v1beta1/regions/nl-ams/links/${link.id}`)).status).toBe(404)
    expect((await running.call('GET', `/interlink/v1beta1/regions/nl-ams/pops/${PARIS_DC2}`)).status).toBe(
      404,
    )
  })
})
