import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { PARIS, PARIS_VPC, startSandbox, type Running } from '../testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
afterAll(() => running.stop())

const issue = (body: object = {}) => running.ok('POST', '/sandbox/keys', body)
const as = (key: { secret_key: string }, method: string, url: string, body?: object) =>
  running.call(method, url, body, {
    'x-auth-token': key.secret_key,
    ...(body ? { 'content-type': 'application/json' } : {}),
  })

test.each([
  ['missing', undefined, 'invalid_argument'],
  ['empty', '', 'invalid_argument'],
  ['malformed', 'nonsense', 'invalid_argument'],
  ['unknown', '00000000-0000-4000-8000-000000000000', 'not_found'],
])('a key that is %s gets 401 with method and reason', async (_name, token, reason) => {
  const response = await running.call(
    'GET',
    `${PARIS}/links`,
    undefined,
    token === undefined ? {} : { 'x-auth-token': token },
  )
  expect(response).toMatchObject({
    status: 401,
    body: { type: 'denied_authentication', method: 'api_key', reason },
  })
})

describe('a key that expires', () => {
  test('a key is refused after it has expired', async () => {
    const key = await issue({ expires_at: '2020-01-01T00:00:00Z' })
    expect(await as(key, 'GET', `${PARIS}/links`)).toMatchObject({ status: 401, body: { reason: 'expired' } })
    const { now } = await running.ok('GET', '/sandbox/state')
    const soon = await issue({ expires_at: new Date(Date.parse(now) + 3_600_000).toISOString() })
    expect((await as(soon, 'GET', `${PARIS}/links`)).status).toBe(200)
    const told = await running.ok('GET', `/iam/v1alpha1/api-keys/${soon.access_key}`)
    expect(told).toMatchObject({ expires_at: soon.expires_at, secret_key: null })
    await running.ok('POST', '/sandbox/clock', { advance_ms: 3_600_001 })
    expect(await as(soon, 'GET', `${PARIS}/links`)).toMatchObject({ body: { reason: 'expired' } })
  })

  test('the expiry of a key must be a date', async () => {
    expect((await running.call('POST', '/sandbox/keys', { expires_at: 'soon' })).status).toBe(400)
  })
})

test('a read-only key can read, and every write gets 403 with resource and action', async () => {
  const key = await issue({ access: 'read_only' })
  const { id } = await running.order()
  expect((await as(key, 'GET', `${PARIS}/links/${id}`)).status).toBe(200)
  for (const [method, url, resource] of [
    ['POST', `${PARIS}/links`, 'link'],
    ['PATCH', `${PARIS}/links/${id}`, 'link'],
    ['DELETE', `${PARIS}/links/${id}`, 'link'],
    ['POST', `${PARIS}/links/${id}/detach-vpc`, 'link'],
    ['POST', `${PARIS}/routing-policies`, 'routing_policy'],
    ['POST', `${PARIS_VPC}/vpcs`, 'vpc'],
    ['POST', `${PARIS_VPC}/private-networks`, 'private_network'],
    ['POST', `${PARIS_VPC}/routes`, 'route'],
  ] as const) {
    expect(await as(key, method, url, {})).toMatchObject({
      status: 403,
      body: { type: 'permissions_denied', details: [{ resource, action: 'write' }] },
    })
  }
  expect(await running.ok('GET', `${PARIS}/links/${id}`)).toMatchObject({ status: 'requested' })
})

test('a key of another organization sees its own resources and nothing else', async () => {
  const key = await issue({ organization: 'other' })
  const link = await running.order()
  expect((await as(key, 'GET', `${PARIS}/links/${link.id}`)).status).toBe(404)
  expect((await as(key, 'DELETE', `${PARIS}/links/${link.id}`)).status).toBe(404)
  for (const [url, list] of [
    [`${PARIS}/links`, 'links'],
    [`${PARIS}/dedicated-connections`, 'connections'],
    [`${PARIS_VPC}/vpcs`, 'vpcs'],
  ] as const) {
    expect((await as(key, 'GET', url)).body[list]).toEqual([])
  }
  expect((await as(key, 'GET', '/account/v3/projects')).body.projects).toMatchObject([
    { id: key.default_project_id, organization_id: key.organization_id },
  ])
  const foreign = await as(key, 'POST', `${PARIS}/links`, {
    project_id: link.project_id,
    name: 'foreign',
    pop_id: link.pop_id,
    partner_id: link.partner?.partner_id,
    bandwidth_mbps: 50,
  })
  expect(foreign).toMatchObject({ status: 404, body: { resource: 'project_id' } })
})
