import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { testImage } from '../../store/testing/image.fixture.ts'
import { openSandbox } from '../sandbox.ts'
import { SANDBOX_MIGRATIONS } from '../store/migrations.ts'
import { PARIS, startSandbox, type Running } from '../testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
beforeEach(() => running.ok('POST', '/sandbox/reset'))
afterAll(() => running.stop())

const DAY_MS = 86_400_000
const clock = (body: object) => running.call('POST', '/sandbox/clock', body)
const statusOf = async (id: string) => (await running.ok('GET', `${PARIS}/links/${id}`)).status

describe('the clock', () => {
  test('the clock advances, and an order without a response expires after ten days', async () => {
    const { id } = await running.order()
    expect((await clock({ advance_ms: 9 * DAY_MS })).body.offset_ms).toBe(9 * DAY_MS)
    expect(await statusOf(id)).toBe('requested')
    await clock({ advance_ms: DAY_MS + 1000 })
    expect(await statusOf(id)).toBe('expired')
  })

  test('the clock moves to a date, and transitions due in between happen at their own time', async () => {
    await running.ok('PUT', '/sandbox/autopilot', {
      enabled: true,
      accept_after_ms: 3_600_000,
      provision_after_ms: 3_600_000,
      deprovision_after_ms: 0,
    })
    const link = await running.order()
    const to = new Date(Date.parse(link.created_at) + 5 * DAY_MS).toISOString()
    const response = await clock({ to })
    expect(Math.abs(Date.parse(response.body.now) - Date.parse(to))).toBeLessThan(3_600_000)
    const after = await running.ok('GET', `${PARIS}/links/${link.id}`)
    expect(after.status).toBe('active')
    expect(Date.parse(after.updated_at) - Date.parse(link.created_at)).toBe(7_200_000)
  })

  test('the moved clock dates later changes, and reset restores the machine’s own time', async () => {
    await clock({ advance_ms: 400 * DAY_MS })
    const later = await running.order()
    expect(Date.parse(later.created_at) - Date.now()).toBeGreaterThan(399 * DAY_MS)
    await running.ok('POST', '/sandbox/reset')
    const now = await running.order()
    expect(Math.abs(Date.parse(now.created_at) - Date.now())).toBeLessThan(DAY_MS)
  })

  test('the clock never moves back, and takes either a duration or a date', async () => {
    expect(await clock({ to: '2020-01-01T00:00:00Z' })).toMatchObject({
      status: 409,
      body: { type: 'illegal_transition' },
    })
    expect((await clock({ advance_ms: -1 })).status).toBe(400)
    expect((await clock({})).status).toBe(400)
    expect((await clock({ to: 'tomorrow' })).status).toBe(400)
    expect((await clock({ advance_ms: 1, to: '2100-01-01T00:00:00Z' })).status).toBe(400)
  })

  test('every response tells the time of the moved clock, also of a fault and of the control interface', async () => {
    const { default: Fastify } = await import('fastify')
    const served = Fastify()
    // As within a server that has a clock of its own.
    await served.register(running.sandbox.api, { prefix: '/api', dateHeader: 'x-its-date' })
    await served.register(running.sandbox.control, { dateHeader: 'x-its-date' })
    const headers = { 'x-auth-token': running.sandbox.account.secretKey }
    const url = '/interlink/v1beta1/regions/fr-par/links'
    const daysAhead = (date: unknown) => Math.round((Date.parse(String(date)) - Date.now()) / DAY_MS) + 0 // never -0

    await clock({ advance_ms: 5 * DAY_MS })
    await running.ok('POST', '/sandbox/faults', { method: 'GET', path: url, status: 429, times: 2 })
    for (const status of [429, 200]) {
      const own = await running.app.inject({ url, headers })
      expect([own.statusCode, daysAhead(own.headers.date)]).toEqual([status, 5])
      const within = await served.inject({ url: `/api${url}`, headers })
      expect([within.statusCode, daysAhead(within.headers['x-its-date'])]).toEqual([status, 5])
      expect(daysAhead(within.headers.date ?? new Date())).toBe(0)
    }
    const refused = await running.app.inject({ url })
    expect([refused.statusCode, daysAhead(refused.headers.date)]).toEqual([401, 5])
    expect(daysAhead((await running.app.inject('/sandbox/state')).headers.date)).toBe(5)
    expect(daysAhead((await served.inject('/sandbox/state')).headers['x-its-date'])).toBe(5)
    await running.ok('POST', '/sandbox/reset')
    expect(daysAhead((await running.app.inject({ url, headers })).headers.date)).toBe(0)
    await served.close()
  })

  test('the clock keeps its offset across a restart', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const { default: Fastify } = await import('fastify')
    const dataDir = mkdtempSync(`${tmpdir()}/sandbox-clock-`)
    const imagePath = await testImage(SANDBOX_MIGRATIONS)
    const nowOf = async (body?: object) => {
      const sandbox = await openSandbox({ dataDir, imagePath })
      const app = Fastify()
      await app.register(sandbox.control)
      if (body) await app.inject({ method: 'POST', url: '/sandbox/clock', payload: body })
      const state = await app.inject('/sandbox/state')
      await app.close()
      await sandbox.close()
      return Date.parse(state.json().now)
    }
    await nowOf({ advance_ms: 30 * DAY_MS })
    expect(await nowOf()).toBeGreaterThan(Date.now() + 29 * DAY_MS)
    rmSync(dataDir, { recursive: true })
  })
})

describe('a partner that deletes first', () => {
  const leave = (id: string) => running.call('POST', `/sandbox/links/${id}/partner-delete`)
  const built = async () => {
    const { id } = await running.order()
    await running.ok('POST', `/sandbox/links/${id}/partner`, { action: 'accept' })
    await running.ok('POST', `/sandbox/links/${id}/partner`, { action: 'provision' })
    return id
  }

  test('a partner that deletes first leaves the link to its customer, whose delete ends it', async () => {
    const id = await built()
    expect((await leave(id)).body).toMatchObject({ status: 'deprovisioning' })
    const { links } = await running.ok('GET', '/sandbox/state')
    expect(links[0].partner_actions).toEqual([])
    const again = await running.call('POST', `/sandbox/links/${id}/partner`, { action: 'deprovision' })
    expect(again).toMatchObject({ status: 409, body: { type: 'illegal_transition' } })
    expect((await running.call('POST', `${PARIS}/links/${id}/detach-vpc`, {})).status).toBe(409)
    expect(await running.ok('DELETE', `${PARIS}/links/${id}`)).toMatchObject({ status: 'deleted' })
    expect((await running.call('GET', `${PARIS}/links/${id}`)).status).toBe(404)
  })

  test('a link that its partner deleted is not completed by the automatic partner', async () => {
    const id = await built()
    await leave(id)
    await running.ok('PUT', '/sandbox/autopilot', {
      enabled: true,
      accept_after_ms: 0,
      provision_after_ms: 0,
      deprovision_after_ms: 0,
    })
    expect(await statusOf(id)).toBe('deprovisioning')
  })

  test('a partner can delete only what it has built', async () => {
    const { id } = await running.order()
    expect(await leave(id)).toMatchObject({ status: 409, body: { type: 'illegal_transition' } })
    const gone = '00000000-0000-4000-8000-000000000000'
    expect((await leave(gone)).status).toBe(404)
  })
})
