import { afterAll, beforeAll, expect, test } from 'vitest'

import { PARIS, startSandbox, type Running } from '../testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
afterAll(() => running.stop())

const EVENTS = '/audit-trail/v1alpha1/regions/fr-par/events'
const events = async (query: string) => (await running.ok('GET', `${EVENTS}?${query}`)).events
const methods = (list: { method_name: string }[]) => list.map((event) => event.method_name)

test('the audit trail lists what was done to a link, by whom and how, newest first', async () => {
  const link = await running.order()
  const url = `${PARIS}/links/${link.id}`
  const rename = await running.call('PATCH', url, { name: 'renamed' })
  await running.call('POST', `${url}/detach-vpc`, {})
  await running.ok('DELETE', url)
  const list = await events(`resource_type=ili_link&resource_id=${link.id}`)
  // The refused detachment changed nothing and is not recorded.
  expect(methods(list)).toEqual(['DeleteLink', 'UpdateLink', 'CreateLink'])
  expect(list[1]).toMatchObject({
    locality: 'fr-par',
    organization_id: running.sandbox.account.organizationId,
    project_id: link.project_id,
    product_name: 'interlink',
    request_id: rename.headers['x-request-id'],
    request_body: { name: 'renamed' },
    status_code: 200,
    resources: [{ id: link.id, type: 'ili_link', name: 'renamed', deleted_at: null }],
  })
  expect(list[0].resources[0].deleted_at).toBe(list[0].recorded_at)
})

test('routing policies have their own type, and a refused write is recorded', async () => {
  const { account } = running.sandbox
  const policy = await running.ok('POST', `${PARIS}/routing-policies`, {
    project_id: account.defaultProjectId,
    name: 'audited',
  })
  const key = await running.ok('POST', '/sandbox/keys', { access: 'read_only' })
  const url = `${PARIS}/routing-policies/${policy.id}`
  await running.call('DELETE', url, undefined, { 'x-auth-token': key.secret_key })
  await running.ok('DELETE', url)
  const list = await events(`resource_type=ili_routing_policy&resource_id=${policy.id}`)
  expect(list.map((event: { status_code: number }) => event.status_code)).toEqual([204, 403, 200])
  expect(list[0].principal).not.toEqual(list[1].principal)
  expect(methods(await events('status=403'))).toEqual(['DeleteRoutingPolicy'])
})

test('the audit trail pages by tokens, which new events do not shift', async () => {
  const { id } = await running.order()
  for (const name of ['a', 'b', 'c', 'd']) await running.ok('PATCH', `${PARIS}/links/${id}`, { name })
  const seen: string[] = []
  let token = ''
  do {
    const page = await running.ok('GET', `${EVENTS}?resource_id=${id}&page_size=2&page_token=${token}`)
    seen.push(...page.events.map((event: { resources: { name: string }[] }) => event.resources[0]?.name))
    token = page.next_page_token ?? ''
    if (seen.length === 2) await running.ok('PATCH', `${PARIS}/links/${id}`, { name: 'too late' })
  } while (token !== '')
  expect(seen).toEqual(['d', 'c', 'b', 'a', 'paris-1'])
  const oldest = await running.ok('GET', `${EVENTS}?resource_id=${id}&page_size=1&order_by=recorded_at_asc`)
  expect(methods(oldest.events)).toEqual(['CreateLink'])
  expect((await running.call('GET', `${EVENTS}?page_token=nonsense`)).status).toBe(400)
})

test('the audit trail looks back one hour unless the request says otherwise', async () => {
  const { id } = await running.order()
  const [event] = await events(`resource_id=${id}`)
  await running.ok('POST', '/sandbox/clock', { advance_ms: 2 * 3_600_000 })
  expect(await events(`resource_id=${id}`)).toEqual([])
  expect(await events(`resource_id=${id}&recorded_after=${event.recorded_at}`)).toHaveLength(1)
  expect(await events(`resource_id=${id}&recorded_after=2020-01-01T00:00:00Z`)).toHaveLength(1)
  expect(await events(`recorded_after=2020-01-01T00:00:00Z&recorded_before=2020-01-02T00:00:00Z`)).toEqual([])
  expect((await running.call('GET', `${EVENTS}?recorded_after=yesterday`)).status).toBe(400)
})

test('keys of another organization see none of the events', async () => {
  await running.order()
  const key = await running.ok('POST', '/sandbox/keys', { organization: 'other' })
  const response = await running.call('GET', EVENTS, undefined, { 'x-auth-token': key.secret_key })
  expect(response.body.events).toEqual([])
})
