/** A sandbox in a temporary directory, and short ways to call it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Fastify, { type FastifyInstance } from 'fastify'

import type { WireLink } from '../../contract/interlink.ts'
import { testImage } from '../../store/testing/image.fixture.ts'
import { openSandbox, type Sandbox } from '../sandbox.ts'
import { SANDBOX_MIGRATIONS } from '../store/migrations.ts'
import { expectContract } from './contract.fixture.ts'
import { testDatabase } from './store.fixture.ts'

/** Ids of the recorded catalogue. */
export const PARIS_TH2 = 'fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7'
export const PARIS_DC2 = 'f2e1cf2f-efec-4798-a959-767310ab30ae'
export const PARIS_DC3 = 'c1165d78-bd85-4574-9958-b068a6d191f9'
export const PARIS_DC5 = '6c72a01d-6489-414c-aae6-863740b061c2'
export const FRANCE_IX = '89d00734-eddb-4192-8b16-bc16f0b0f5a5'
export const FREE_PRO = '930ebb71-7fb2-4ea7-a8d1-7f4cc3177c05'

/** InterLink and VPC in Paris. */
export const PARIS = '/interlink/v1beta1/regions/fr-par'
export const PARIS_VPC = '/vpc/v2/regions/fr-par'

/** A response that has passed {@link expectContract}; `body` is loosely typed for brevity in tests. */
export interface CheckedResponse {
  status: number
  headers: Record<string, unknown>
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say by their assertions what they expect
  body: any
}

/** A running sandbox with helpers. */
export interface Running {
  sandbox: Sandbox
  app: FastifyInstance
  /** One request with the account's key; the response is checked against the contract. */
  call(method: string, url: string, body?: object, headers?: Record<string, string>): Promise<CheckedResponse>
  /** As {@link call}, but throws unless it succeeds. */
  ok(method: string, url: string, body?: object): Promise<CheckedResponse['body']>
  /** Orders a hosted link in Paris. */
  order(more?: object): Promise<WireLink>
  stop(): Promise<void>
}

/** Opens a new sandbox, with the API at the root. */
export async function startSandbox(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const databaseUrl = await testDatabase()
  const sandbox = await openSandbox({ dataDir, imagePath: await testImage(SANDBOX_MIGRATIONS), databaseUrl })
  const app = Fastify()
  await app.register(sandbox.control)
  await app.register(sandbox.api)

  const call: Running['call'] = async (method, url, body, headers) => {
    const injected = await app.inject({
      method: method as 'GET',
      url,
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      headers: headers ?? {
        'x-auth-token': sandbox.account.secretKey,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
    })
    const response = { status: injected.statusCode, headers: injected.headers, text: injected.body }
    return { ...response, body: expectContract(method, url, response) }
  }
  const ok: Running['ok'] = async (method, url, body) => {
    const response = await call(method, url, body)
    if (response.status >= 300) throw new Error(`${method} ${url}: ${JSON.stringify(response.body)}`)
    return response.body
  }
  return {
    sandbox,
    app,
    call,
    ok,
    order: (more = {}) =>
      ok('POST', `${PARIS}/links`, {
        project_id: sandbox.account.defaultProjectId,
        name: 'paris-1',
        pop_id: PARIS_TH2,
        partner_id: FRANCE_IX,
        bandwidth_mbps: 50,
        ...more,
      }),
    async stop() {
      await app.close()
      await sandbox.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
