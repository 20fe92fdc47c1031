/** A PostgreSQL server that goes away under a sandbox. */
import { afterAll, beforeAll, expect, test } from 'vitest'

import { preparePostgres, startPostgres, type Postgres } from '../scripts/prepare/postgres.ts'
import { FRANCE_IX, PARIS, PARIS_TH2, startSandbox, type Running } from './testing/sandbox.fixture.ts'
import { testOnPostgres } from './testing/store.fixture.ts'

const ORDER = { name: 'paris-1', pop_id: PARIS_TH2, partner_id: FRANCE_IX, bandwidth_mbps: 50 }

const bin = await preparePostgres()

let server: Postgres
let running: Running
beforeAll(async () => {
  server = await startPostgres(bin)
  testOnPostgres(() => server.createDatabase())
  running = await startSandbox()
  await running.ok('GET', `${PARIS}/links`)
  await server.stop()
}, 120_000)
afterAll(() => running.stop())

test.each([
  ['GET', `${PARIS}/links`],
  ['POST', `${PARIS}/links`],
  ['GET', '/account/v3/projects'],
  ['GET', '/sandbox/state'],
  ['POST', '/sandbox/reset'],
] as const)('without its database the sandbox answers %s %s with when to try again', async (method, url) => {
  const { secretKey, defaultProjectId } = running.sandbox.account
  const { statusCode, headers, body } = await running.app.inject({
    method,
    url,
    headers: { 'x-auth-token': secretKey, 'content-type': 'application/json' },
    ...(method === 'POST' ? { payload: { ...ORDER, project_id: defaultProjectId } } : {}),
  })
  expect([statusCode, body]).toEqual([503, '{"message":"the database of the sandbox does not answer"}'])
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
})
