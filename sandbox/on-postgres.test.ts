/** Runs the sandbox's own tests again, on a real PostgreSQL instead of PGlite. */
import { afterAll, beforeAll, describe } from 'vitest'

import { preparePostgres, startPostgres, type Postgres } from '../scripts/prepare/postgres.ts'
import { testOnPostgres } from './testing/store.fixture.ts'

const bin = await preparePostgres()

/** All tests that call a sandbox; the others concern PGlite's directory, or no store. */
const SUITES = import.meta.glob([
  './api/*.test.ts',
  './audit/*.test.ts',
  './control/*.test.ts',
  './faults/*.test.ts',
  './interlink/**/*.test.ts',
  './vpc/*.test.ts',
  './model.test.ts',
  './random-requests.test.ts',
  './exchanges.test.ts',
  './sdk.test.ts',
])

describe('on PostgreSQL', () => {
  let server: Postgres
  beforeAll(async () => {
    server = await startPostgres(bin)
    testOnPostgres(() => server.createDatabase())
  }, 120_000)
  afterAll(() => server.stop(), 60_000)

  describe.each(Object.entries(SUITES))('%s', async (_name, load) => {
    await load()
  })
})
