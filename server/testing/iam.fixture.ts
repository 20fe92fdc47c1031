/** A gateway in sign-in mode in front of an API that knows a few keys. */
import { randomBytes } from 'node:crypto'

import type { LightMyRequestResponse } from 'fastify'

import type { Parts } from '../http/app.ts'
import { endedSessionsOf } from '../sign-in/ended-sessions.ts'
import type { SessionSettings } from '../sign-in/sessions.ts'
import { gatewayUnderTest, WRITE_HEADERS } from './gateway.fixture.ts'
import { emptyStore } from './store.fixture.ts'
import { ACCOUNT, rawUpstream, type RawUpstream } from './upstream.fixture.ts'

export const OTHER_ACCOUNT = {
  accessKey: 'SCWBBBBBBBBBBBBBBBBB',
  secretKey: '5ec7e700-bbbb-4bbb-8bbb-000000000002',
}
/** A key that may use InterLink but not read itself. */
export const BLIND_SECRET = '5ec7e700-cccc-4ccc-8ccc-000000000003'
export const EXPIRED_SECRET = '5ec7e700-dddd-4ddd-8ddd-000000000004'

const DENIED = { type: 'denied_authentication', message: 'authentication is denied', method: 'api_key' }
const PLACED_LINK = '7d2f9a10-0000-4000-8000-000000000001'
const TIME = '2026-01-01T00:00:00.000000Z'

/** Responds as IAM and Account do (api-contract.md §7, §9). */
export function respondAsIam(upstream: RawUpstream): void {
  upstream.respond = ({ method, url, headers }, response) => {
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const token = headers['x-auth-token']
    if (token === BLIND_SECRET)
      return void send(403, { type: 'permissions_denied', message: 'no', details: [] })
    if (token === EXPIRED_SECRET) return void send(401, { ...DENIED, reason: 'expired' })
    if (token !== ACCOUNT.secretKey && token !== OTHER_ACCOUNT.secretKey) {
      return void send(401, { ...DENIED, reason: 'not_found' })
    }
    const [, accessKey] = /^\/iam\/v1alpha1\/api-keys\/(.+)$/.exec(url) ?? []
    if (accessKey !== undefined && accessKey !== ACCOUNT.accessKey && accessKey !== OTHER_ACCOUNT.accessKey) {
      const error = { type: 'not_found', message: 'resource is not found', resource: 'access_key' }
      return void send(404, { ...error, resource_id: accessKey })
    }
    if (accessKey !== undefined) {
      return void send(200, {
        access_key: accessKey,
        secret_key: null,
        description: '',
        created_at: TIME,
        updated_at: TIME,
        expires_at: null,
        default_project_id: ACCOUNT.defaultProjectId,
        editable: true,
        deletable: true,
        managed: false,
        creation_ip: '192.0.2.1',
      })
    }
    if (url.startsWith('/account/')) {
      return void send(200, {
        id: ACCOUNT.defaultProjectId,
        name: 'default',
        organization_id: ACCOUNT.organizationId,
        created_at: TIME,
        updated_at: TIME,
        description: '',
      })
    }
    // Of an order the link, which a repeat reads again.
    const isPlaced = method === 'POST' || url.includes(PLACED_LINK)
    return void send(200, isPlaced ? { id: PLACED_LINK, token } : { token })
  }
}

/** `api` is the API in front of which the gateway stands, one without TLS unless given. */
export async function signInUnderTest(
  settings: Partial<SessionSettings> = {},
  parts: Partial<Parts> = {},
  api?: RawUpstream,
) {
  const upstream = api ?? (await rawUpstream())
  respondAsIam(upstream)
  const sessions: SessionSettings = {
    secrets: [randomBytes(32)],
    idleMs: 30 * 60_000,
    absoluteMs: 12 * 60 * 60_000,
    secure: false,
    ended: settings.ended ?? (await endedSessionsOf(await emptyStore())),
    ...settings,
  }
  const { app } = await gatewayUnderTest({
    backend: { mode: 'sign-in', apiUrl: upstream.url, sessions },
    ...parts,
  })
  const signIn = (key: { accessKey: string; secretKey: string } = ACCOUNT, headers = {}) =>
    app.inject({
      method: 'POST',
      url: '/session',
      headers: { ...WRITE_HEADERS, ...headers },
      payload: { access_key: key.accessKey, secret_key: key.secretKey },
    })
  const read = (cookie: string, url = '/session') =>
    app.inject({ url, headers: { host: 'localhost:80', cookie } })
  const signOut = (cookie: string) =>
    app.inject({ method: 'DELETE', url: '/session', headers: { ...WRITE_HEADERS, cookie } })
  return { app, upstream, sessions, signIn, read, signOut }
}

/** The session cookie of a response, as a browser sends it back. */
export function cookieOf(response: LightMyRequestResponse): string {
  return String(response.headers['set-cookie'] ?? '').split(';')[0] ?? ''
}
