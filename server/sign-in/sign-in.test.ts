import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'

import { drizzle } from 'drizzle-orm/node-postgres'
import type { LightMyRequestResponse } from 'fastify'
import { Pool } from 'pg'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import { gatewayErrorSchema } from '../../contract/errors.ts'
import { OWNER_HEADER, sessionCookieStateSchema, sessionSchema } from '../../contract/session.ts'
import { SELF_SIGNED } from '../../scripts/prepare/self-signed.ts'
import { WRITE_HEADERS } from '../testing/gateway.fixture.ts'
import {
  BLIND_SECRET,
  cookieOf,
  EXPIRED_SECRET,
  OTHER_ACCOUNT,
  signInUnderTest,
} from '../testing/iam.fixture.ts'
import { ACCOUNT, rawUpstream } from '../testing/upstream.fixture.ts'
import { endedSessionsOf } from './ended-sessions.ts'

const LINKS = '/api/interlink/v1beta1/regions/fr-par/links'
const MINUTE = 60_000

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

function expectUnreachable(response: LightMyRequestResponse): void {
  expect(response.statusCode).toBe(502)
  expect(gatewayErrorSchema.parse(response.json()).type).toBe('gateway_unreachable')
  expect(response.headers).not.toHaveProperty('set-cookie')
}

describe('signing in', () => {
  test('signing in opens a session with the account of the key, and calls are made with it', async () => {
    const { signIn, read, upstream } = await signInUnderTest()
    const response = await signIn()
    expect(response.statusCode).toBe(200)
    const expected = {
      mode: 'sign-in',
      organization_id: ACCOUNT.organizationId,
      default_project_id: ACCOUNT.defaultProjectId,
      access_key: ACCOUNT.accessKey,
    }
    expect(sessionSchema.parse(response.json())).toMatchObject(expected)
    const cookie = cookieOf(response)
    expect((await read(cookie)).json()).toMatchObject(expected)
    expect((await read(cookie, LINKS)).json()).toEqual({ token: ACCOUNT.secretKey })
    expect(upstream.received.at(-1)?.headers).not.toHaveProperty('cookie')
    // Those of signing in as well: the secret stands in one header, and nowhere else.
    expect(upstream.received.length).toBeGreaterThan(2)
    for (const { url, headers, body } of upstream.received) {
      const holders = Object.entries(headers).filter(([, value]) => String(value).includes(ACCOUNT.secretKey))
      expect(holders.map(([name]) => name)).toEqual(['x-auth-token'])
      expect(url + body).not.toContain(ACCOUNT.secretKey)
    }
  })

  test('signing in sets a cookie that scripts, other sites and readers cannot use', async () => {
    const { signIn } = await signInUnderTest()
    const header = String((await signIn()).headers['set-cookie'])
    expect(header).toMatch(/^session=/)
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(header).toContain(part)
    const sealed = decodeURIComponent(header)
    for (const text of [sealed, Buffer.from(sealed.slice(8), 'base64').toString('latin1')]) {
      expect(text).not.toContain(ACCOUNT.secretKey)
      expect(text).not.toContain(ACCOUNT.accessKey)
    }
  })

  test('signing in over TLS sets a cookie for TLS and this host only, and tells the browser to stay with TLS', async () => {
    const { signIn } = await signInUnderTest({ secure: true }, { tls: SELF_SIGNED })
    const { headers } = await signIn()
    expect(headers['set-cookie']).toMatch(/^__Host-session=.*; Secure/)
    expect(headers['set-cookie']).not.toContain('Domain')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  test('whether a browser sends the cookie back can be asked, whatever is in it', async () => {
    for (const [secure, name] of [
      [false, 'session'],
      [true, '__Host-session'],
    ] as const) {
      const { signIn, read } = await signInUnderTest({ secure })
      const ask = async (cookie: string) =>
        sessionCookieStateSchema.parse((await read(cookie, '/session/cookie')).json())
      expect(await ask('')).toEqual({ name, is_sent: false })
      expect(await ask('other=1')).toEqual({ name, is_sent: false })
      expect(await ask(`${name}=unknown`)).toEqual({ name, is_sent: true })
      expect(await ask(cookieOf(await signIn()))).toEqual({ name, is_sent: true })
    }
  })

  test('an unknown key, a wrong secret and an expired key get exactly the same response', async () => {
    const { signIn } = await signInUnderTest()
    const responses = [
      await signIn({ ...ACCOUNT, accessKey: 'SCWUUUUUUUUUUUUUUUUU' }),
      await signIn({ ...ACCOUNT, secretKey: '5ec7e700-ffff-4fff-8fff-00000000000f' }),
      await signIn({ ...ACCOUNT, secretKey: EXPIRED_SECRET }),
    ]
    for (const response of responses) {
      expect(response.statusCode).toBe(401)
      expect(gatewayErrorSchema.parse(response.json()).type).toBe('gateway_unauthenticated')
      expect(response.body).toBe(responses[0]?.body)
      expect(response.headers).not.toHaveProperty('set-cookie')
    }
  })

  test('signing in with a key that may not read itself names the permission', async () => {
    const { signIn } = await signInUnderTest()
    const response = await signIn({ ...ACCOUNT, secretKey: BLIND_SECRET })
    expect(response.statusCode).toBe(403)
    expect(response.json()).toMatchObject({ message: expect.stringContaining('iam: read api_key') })
  })

  test('signing in reads no answer of the API without end', async () => {
    const { signIn, upstream } = await signInUnderTest()
    const answer = upstream.respond
    const closed: Promise<unknown>[] = []
    upstream.respond = (_request, response) => {
      closed.push(once(response, 'close'))
      // Never ends by itself: only a reader that stops ends it.
      const write = () => {
        while (!response.destroyed && response.write(' '.repeat(16 * 1024)));
      }
      response.writeHead(200, { 'content-type': 'application/json' }).on('drain', write)
      write()
    }
    expectUnreachable(await signIn())
    await Promise.all(closed)
    expect(closed).toHaveLength(1)

    const padTo = (size: number) => {
      upstream.respond = (request, response, message) => {
        const end = response.end.bind(response) as (body: string) => typeof response
        response.end = ((body: string) => end(body.padEnd(size))) as typeof response.end
        answer(request, response, message)
      }
    }
    padTo(64 * 1024)
    expect((await signIn()).statusCode).toBe(200)
    padTo(64 * 1024 + 1)
    expectUnreachable(await signIn())
  })

  test('signing in asks for answers that are not compressed, and takes no other', async () => {
    const { signIn, upstream } = await signInUnderTest()
    const answer = upstream.respond
    upstream.respond = (request, response, message) => {
      const end = response.end.bind(response) as (body: Buffer) => typeof response
      response.end = ((body: string) => end(gzipSync(body))) as typeof response.end
      response.setHeader('content-encoding', 'gzip')
      answer(request, response, message)
    }
    expectUnreachable(await signIn())
    expect(upstream.received.map(({ headers }) => headers['accept-encoding'])).toEqual(['identity'])
  })

  test.each([301, 302, 303, 307, 308])(
    'signing in follows no redirect with %i, and the key goes nowhere else',
    async (status) => {
      const { signIn, upstream } = await signInUnderTest()
      const elsewhere = await rawUpstream()
      upstream.respond = ({ url }, response) =>
        void response.writeHead(status, { location: elsewhere.url + url }).end()
      expectUnreachable(await signIn())
      expect(upstream.received).toHaveLength(1)
      expect(elsewhere.connections).toBe(0)
    },
  )

  test.each([
    ['a path', { accessKey: '../projects', secretKey: ACCOUNT.secretKey }],
    ['a line break', { accessKey: ACCOUNT.accessKey, secretKey: `${ACCOUNT.secretKey}\r\nx: y` }],
    ['nothing', { accessKey: '', secretKey: '' }],
  ])('signing in with %s does not reach the API', async (_what, key) => {
    const { signIn, upstream } = await signInUnderTest()
    expect((await signIn(key)).statusCode).toBe(400)
    expect(upstream.connections).toBe(0)
  })

  test('sign-ins are limited in number for each address', async () => {
    // Five minutes by a clock that stands still.
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    const { signIn, upstream } = await signInUnderTest({}, { trustProxy: true })
    const wrong = { ...ACCOUNT, secretKey: '5ec7e700-ffff-4fff-8fff-00000000000f' }
    // The proxy appends the address it sees; what a client sent before it is ignored.
    const from = (address: string, claim: number) => ({ 'x-forwarded-for': `10.0.0.${claim}, ${address}` })
    for (let tries = 1; tries <= 20; tries += 1) {
      expect((await signIn(wrong, from('192.0.2.1', tries))).statusCode).toBe(401)
    }
    const asked = upstream.received.length
    const refused = await signIn(ACCOUNT, from('192.0.2.1', 99))
    expect(refused.statusCode).toBe(429)
    expect(refused.headers['retry-after']).toBe('300')
    expect(gatewayErrorSchema.parse(refused.json()).type).toBe('gateway_refused')
    expect(upstream.received).toHaveLength(asked)
    expect((await signIn(ACCOUNT, from('192.0.2.2', 1))).statusCode).toBe(200)
  })

  test('sign-ins that succeed, or that nobody could answer, do not count as tries', async () => {
    const { signIn, upstream } = await signInUnderTest()
    for (let tries = 1; tries <= 24; tries += 1) expect((await signIn()).statusCode).toBe(200)
    const answer = upstream.respond
    upstream.respond = (_request, response) => void response.writeHead(503).end()
    for (let tries = 1; tries <= 24; tries += 1) expectUnreachable(await signIn())
    upstream.respond = answer
    expect((await signIn()).statusCode).toBe(200)
  })

  test('signing in from another site is refused', async () => {
    const { signIn, upstream } = await signInUnderTest()
    expect((await signIn(ACCOUNT, { origin: 'http://evil.example' })).statusCode).toBe(403)
    expect((await signIn(ACCOUNT, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect(upstream.connections).toBe(0)
  })

  test('signing in as another user opens a new session', async () => {
    const { app, signIn, read, signOut } = await signInUnderTest()
    const first = cookieOf(await signIn())
    const second = cookieOf(await signIn(OTHER_ACCOUNT, { cookie: first }))
    expect((await read(second, LINKS)).json()).toEqual({ token: OTHER_ACCOUNT.secretKey })
    await signOut(first)
    expect((await read(second)).statusCode).toBe(200)
    await app.close()
  })
})

describe('a page that was drawn for another key', () => {
  const LINK = `${LINKS}/0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10`

  /** Two tabs of one browser: the second signed in with another key, so both send its cookie. */
  async function twoTabs() {
    const gateway = await signInUnderTest()
    const ownerOf = (response: LightMyRequestResponse) => sessionSchema.parse(response.json()).owner
    const first = ownerOf(await gateway.signIn())
    const response = await gateway.signIn(OTHER_ACCOUNT)
    return { ...gateway, first, second: ownerOf(response), cookie: cookieOf(response) }
  }

  test.each([
    ['GET', LINKS],
    ['POST', LINKS],
    ['PATCH', LINK],
    ['DELETE', LINK],
    ['POST', `${LINK}/attach-vpc`],
    ['PUT', '/session'],
  ] as const)(
    '%s %s from a page drawn for another key is refused, and nothing is passed on',
    async (method, url) => {
      const { app, upstream, first, second, cookie } = await twoTabs()
      const asked = upstream.received.length
      const payload = method === 'POST' || method === 'PATCH' ? { name: 'a' } : undefined
      const send = (owner: string) => {
        const headers = { ...WRITE_HEADERS, cookie, 'idempotency-key': 'key-00000001', [OWNER_HEADER]: owner }
        return app.inject({ method, url, headers, payload })
      }
      const refused = await send(first)
      expect(refused.statusCode).toBe(412)
      expect(gatewayErrorSchema.parse(refused.json())).toMatchObject({
        type: 'gateway_other_account',
        may_have_been_carried_out: false,
      })
      expect(upstream.received).toHaveLength(asked)
      // The order's key was not used up either.
      expect((await send(second)).statusCode).toBe(200)
    },
  )

  test('signing out works from any page', async () => {
    const { app, first, cookie, read } = await twoTabs()
    const headers = { ...WRITE_HEADERS, cookie, [OWNER_HEADER]: first }
    expect((await app.inject({ method: 'DELETE', url: '/session', headers })).statusCode).toBe(204)
    expect((await read(cookie)).statusCode).toBe(401)
  })

  test('the owner of a session is the same for each session with a key, at each gateway, and tells no key', async () => {
    const one = await signInUnderTest()
    const other = await signInUnderTest()
    const responses = [await one.signIn(), await one.signIn(), await other.signIn()]
    const owners = new Set(responses.map((response) => sessionSchema.parse(response.json()).owner))
    expect(owners.size).toBe(1)
    // A key of the same organization, under the access key of the first.
    const claimed = { accessKey: ACCOUNT.accessKey, secretKey: OTHER_ACCOUNT.secretKey }
    const { owner } = sessionSchema.parse((await one.signIn(claimed)).json())
    expect(owners).not.toContain(owner)
    expect(responses[0]?.body).not.toContain(ACCOUNT.secretKey)
  })

  test('a response to a page that does not know its session says whose it is', async () => {
    const { read, cookie, second } = await twoTabs()
    expect((await read(cookie, LINKS)).headers[OWNER_HEADER]).toBe(second)
  })
})

describe('without a session', () => {
  test('no call of the API is possible without a session', async () => {
    const { read, upstream } = await signInUnderTest()
    for (const url of ['/session', LINKS]) {
      const response = await read('', url)
      expect(response.statusCode).toBe(401)
      expect(gatewayErrorSchema.parse(response.json()).type).toBe('gateway_unauthenticated')
    }
    expect(upstream.connections).toBe(0)
  })

  test('a cookie that was changed, made up or sealed with another secret opens no session', async () => {
    const { signIn, read } = await signInUnderTest()
    const elsewhere = await signInUnderTest()
    const cookie = cookieOf(await signIn())
    // Those that were opened are kept in memory: one that is only similar must not be found there.
    expect((await read(cookie)).statusCode).toBe(200)
    const flip = (at: number) => cookie.slice(0, at) + (cookie[at] === 'A' ? 'B' : 'A') + cookie.slice(at + 1)
    const forged = [
      flip(10),
      flip(cookie.length - 6),
      cookie.slice(0, -8),
      'session=',
      'session=e30%3D;e30',
      `session=${'A'.repeat(4000)}`,
      cookieOf(await elsewhere.signIn()),
      cookie.replace('session', '__Host-session'),
    ]
    for (const value of forged) expect([value, (await read(value)).statusCode]).toEqual([value, 401])
    expect((await read(cookie)).statusCode).toBe(200)
  })
})

describe('a session ends', () => {
  test('signing out ends a session, also for a copy of its cookie, and clears the browser', async () => {
    const { signIn, signOut, read } = await signInUnderTest()
    const cookie = cookieOf(await signIn())
    expect((await read(cookie, LINKS)).statusCode).toBe(200)
    const response = await signOut(cookie)
    expect(response.statusCode).toBe(204)
    expect(response.headers['clear-site-data']).toBe('"cache", "cookies"')
    expect(response.headers['set-cookie']).toMatch(/^session=;.*Max-Age=0/)
    expect((await read(cookie)).statusCode).toBe(401)
    expect((await read(cookie, LINKS)).statusCode).toBe(401)
    expect((await signOut('')).statusCode).toBe(204)
  })

  test('a session ends after 30 minutes without a request, and not while it is in use', async () => {
    const { signIn, read } = await signInUnderTest()
    let cookie = cookieOf(await signIn())
    const first = cookie
    for (let minutes = 0; minutes < 120; minutes += 20) {
      vi.setSystemTime(Date.now() + 20 * MINUTE)
      const response = await read(cookie, LINKS)
      expect(response.statusCode).toBe(200)
      cookie = cookieOf(response)
    }
    expect((await read(first)).statusCode).toBe(401)
    vi.setSystemTime(Date.now() + 31 * MINUTE)
    expect((await read(cookie)).statusCode).toBe(401)
  })

  test('a session ends when it says, and reading that time does not extend it', async () => {
    const { app, signIn, read } = await signInUnderTest()
    const response = await signIn()
    const cookie = cookieOf(response)
    const began = Date.now()
    const said = sessionSchema.parse(response.json())
    expect(Date.parse(said.idle_expires_at ?? '')).toBe(began + 30 * MINUTE)
    expect(Date.parse(said.expires_at ?? '')).toBe(began + 12 * 60 * MINUTE)
    expect(said.warn_seconds).toBe(300)

    vi.setSystemTime(began + 26 * MINUTE)
    const looked = await read(cookie)
    expect(sessionSchema.parse(looked.json()).idle_expires_at).toBe(said.idle_expires_at)
    expect(looked.headers).not.toHaveProperty('set-cookie')

    const stayed = await app.inject({ method: 'PUT', url: '/session', headers: { ...WRITE_HEADERS, cookie } })
    expect(Date.parse(sessionSchema.parse(stayed.json()).idle_expires_at ?? '')).toBe(began + 56 * MINUTE)
    vi.setSystemTime(began + 31 * MINUTE)
    expect((await read(cookie)).statusCode).toBe(401)
    expect((await read(cookieOf(stayed))).statusCode).toBe(200)
    const late = { ...WRITE_HEADERS, cookie }
    expect((await app.inject({ method: 'PUT', url: '/session', headers: late })).statusCode).toBe(401)
  })

  test('a session ends after 12 hours even while it is in use', async () => {
    const { signIn, read } = await signInUnderTest()
    const response = await signIn()
    let cookie = cookieOf(response)
    const endsAt = Date.parse(sessionSchema.parse(response.json()).expires_at ?? '')
    while (Date.now() + 25 * MINUTE < endsAt) {
      vi.setSystemTime(Date.now() + 25 * MINUTE)
      const next = await read(cookie, LINKS)
      expect(next.statusCode).toBe(200)
      cookie = cookieOf(next)
    }
    vi.setSystemTime(endsAt + 1)
    expect((await read(cookie)).statusCode).toBe(401)
  })

  test('a session survives a new secret that is added before the old one is removed', async () => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)]
    const cookie = cookieOf(await (await signInUnderTest({ secrets: [old] })).signIn())
    const both = await signInUnderTest({ secrets: [fresh, old] })
    const response = await both.read(cookie)
    expect(response.statusCode).toBe(200)
    // A call of the API brings the new secret in, too.
    expect(cookieOf(await both.read(cookie, LINKS))).not.toBe('')
    const last = await signInUnderTest({ secrets: [fresh] })
    expect((await last.read(cookieOf(response))).statusCode).toBe(200)
    expect((await last.read(cookie)).statusCode).toBe(401)
  })
})

describe('a clock that is wrong for a while', () => {
  const HOUR = 60 * MINUTE

  test.each([13 * HOUR, 6 * 24 * HOUR])(
    'a clock that was ahead by %i ms and is put right opens no cookie that was signed out before',
    async (ahead) => {
      const { signIn, signOut, read } = await signInUnderTest()
      const began = Date.now()
      const cookie = cookieOf(await signIn())
      await signOut(cookie)
      vi.setSystemTime(began + ahead)
      // Whoever signs out makes room: what has ended long ago is forgotten.
      await signOut(cookieOf(await signIn(OTHER_ACCOUNT)))
      vi.setSystemTime(began + MINUTE)
      expect((await read(cookie)).statusCode).toBe(401)
    },
  )

  test.each([13 * HOUR, HOUR, -HOUR, -13 * HOUR])(
    'signing out counts also while the clock is wrong by %i ms and the session does not count',
    async (wrong) => {
      const { signIn, signOut, read } = await signInUnderTest()
      const began = Date.now()
      const cookie = cookieOf(await signIn())
      vi.setSystemTime(began + wrong)
      expect((await read(cookie)).statusCode).toBe(401)
      expect((await signOut(cookie)).statusCode).toBe(204)
      vi.setSystemTime(began + MINUTE)
      expect((await read(cookie)).statusCode).toBe(401)
    },
  )

  test('a cookie that was sealed or renewed ahead of the clock opens nothing, and the clocks of gateways may differ by a minute', async () => {
    const { signIn, read } = await signInUnderTest()
    const began = Date.now()
    const cookie = cookieOf(await signIn())
    vi.setSystemTime(began - MINUTE)
    expect((await read(cookie, LINKS)).statusCode).toBe(200)
    vi.setSystemTime(began - MINUTE - 1)
    expect((await read(cookie)).statusCode).toBe(401)

    vi.setSystemTime(began + 20 * MINUTE)
    const renewed = cookieOf(await read(cookie, LINKS))
    vi.setSystemTime(began + 19 * MINUTE)
    expect((await read(renewed)).statusCode).toBe(200)
    vi.setSystemTime(began + 10 * MINUTE)
    expect((await read(renewed)).statusCode).toBe(401)
  })
})

describe('without the database', () => {
  /** A gateway whose memory of ended sessions is a server that does not run. */
  async function withoutDatabase() {
    const pool = new Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
    onTestFinished(() => pool.end())
    const gateway = await signInUnderTest({
      ended: await endedSessionsOf({ db: drizzle(pool), isShared: true, close: async () => undefined }),
    })
    return { ...gateway, cookie: cookieOf(await gateway.signIn()) }
  }

  function expectUnavailable(response: LightMyRequestResponse, mayBeCarriedOut = false): void {
    expect(response.statusCode).toBe(503)
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0)
    expect(gatewayErrorSchema.parse(response.json())).toMatchObject({
      type: 'gateway_unavailable',
      may_have_been_carried_out: mayBeCarriedOut,
    })
  }

  test('without the database signing out still clears the browser, and says that copies may work', async () => {
    const { signOut, cookie } = await withoutDatabase()
    const response = await signOut(cookie)
    expectUnavailable(response)
    expect(response.json()).toMatchObject({ message: expect.stringContaining('Copies of its cookie') })
    expect(response.headers['set-cookie']).toMatch(/^session=;.*Max-Age=0/)
    expect(response.headers['clear-site-data']).toBe('"cache", "cookies"')
    // As a page that was signed out asks.
    expect((await signOut('')).statusCode).toBe(204)
  })

  test.each([
    ['GET', '/session'],
    ['PUT', '/session'],
    ['GET', LINKS],
    ['POST', LINKS],
  ] as const)('without the database %s %s is answered with when to try again', async (method, url) => {
    const { app, upstream, cookie } = await withoutDatabase()
    const asked = upstream.received.length
    const isOrder = method === 'POST'
    const headers = { ...WRITE_HEADERS, cookie, ...(isOrder && { 'idempotency-key': 'key-00000001' }) }
    // Of an order with the same key that was sent before nothing is known.
    expectUnavailable(await app.inject({ method, url, headers }), isOrder)
    expect(upstream.received).toHaveLength(asked)
  })
})

test('an idempotency key of one account means nothing to another, whatever access key it claims', async () => {
  const { app, signIn, upstream } = await signInUnderTest()
  const order = async (key: typeof OTHER_ACCOUNT) =>
    app.inject({
      method: 'POST',
      url: LINKS,
      headers: {
        host: 'localhost:80',
        'x-requested-with': 'test',
        'idempotency-key': 'key-00000001',
        cookie: cookieOf(await signIn(key)),
      },
      payload: { name: 'a' },
    })
  expect((await order(ACCOUNT)).json()).toMatchObject({ token: ACCOUNT.secretKey })
  // A secret that is good for the organization, under the access key of the first.
  const claimed = { accessKey: ACCOUNT.accessKey, secretKey: OTHER_ACCOUNT.secretKey }
  expect((await order(claimed)).json()).toMatchObject({ token: OTHER_ACCOUNT.secretKey })
  expect((await order(ACCOUNT)).json()).toMatchObject({ token: ACCOUNT.secretKey })
  expect(upstream.received.filter(({ method }) => method === 'POST')).toHaveLength(2)
})
