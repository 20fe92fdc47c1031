import { gzipSync } from 'node:zlib'

import { beforeEach, describe, expect, test, vi } from 'vitest'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { CreateLinkBody } from '../../contract/interlink.ts'
import { OWNER_HEADER, sessionOperations, type Session } from '../../contract/session.ts'
import type { ApiError } from '../../domain/console/api-error.ts'

const SESSION: Session = {
  mode: 'sign-in',
  owner: 'first',
  organization_id: 'o',
  default_project_id: 'p',
  lost_order_seconds: 120,
}
const REGION = { path: { region: 'fr-par' } }
const json = (body: object, init?: ResponseInit) => new Response(JSON.stringify(body), init)
const answered = (response: Response) => vi.fn<typeof fetch>().mockResolvedValue(response)

/** The modules of a page that has just been opened. */
async function openPage() {
  vi.resetModules()
  const [{ call }, session, owner] = await Promise.all([
    import('./request.ts'),
    import('./session.ts'),
    import('./session-owner.ts'),
  ])
  const readSession = () =>
    session.sessionQuery(null).queryFn?.({ signal: new AbortController().signal } as never)
  return { call, readSession, accountIsOther: owner.accountIsOther }
}

async function failureOf(calling: unknown): Promise<ApiError> {
  return Promise.resolve(calling).then(
    () => {
      throw new Error('it did not fail')
    },
    (error: unknown) => error as ApiError,
  )
}

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true })
})

describe('an answer that cannot be read', () => {
  const LINK = JSON.stringify({ id: 'link-1' })
  const body = { name: 'a' } as CreateLinkBody

  test.each([
    ['compressed, and nothing says so', 200, gzipSync(LINK)],
    ['a page', 200, '<html>Welcome to this proxy</html>'],
    ['empty', 200, ''],
    ['compressed, from a server that failed', 502, gzipSync(LINK)],
  ])('%s: the outcome of an order is unknown, and none of it is shown', async (_what, status, answer) => {
    const { call } = await openPage()
    vi.stubGlobal('fetch', answered(new Response(answer, { status })))
    const error = await failureOf(call(interlinkOperations.createLink, { ...REGION, body }))
    expect(error.outcomeUnknown).toBe(true)
    expect(error.message).not.toMatch(/[<\ufffd]/)
  })

  test('one that the browser cannot decode leaves the outcome of an order unknown', async () => {
    const { call } = await openPage()
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('decoding failed')) })
    vi.stubGlobal('fetch', answered(new Response(broken)))
    const error = await failureOf(call(interlinkOperations.createLink, { ...REGION, body }))
    expect(error).toMatchObject({ kind: 'no_answer', outcomeUnknown: true })
  })
})

describe('whom the page was drawn for', () => {
  test('each call names the owner of the first session, and a refusal for another is noted', async () => {
    const { call, readSession, accountIsOther } = await openPage()
    vi.stubGlobal('fetch', answered(json(SESSION)))
    await readSession()
    expect(accountIsOther.get()).toBe(false)

    const refusal = { type: 'gateway_other_account', message: 'another', may_have_been_carried_out: false }
    const asked = answered(json(refusal, { status: 412 }))
    vi.stubGlobal('fetch', asked)
    const error = await failureOf(call(sessionOperations.staySignedIn, { path: {} }))
    expect(error).toMatchObject({ kind: 'gateway_other_account', outcomeUnknown: false })
    expect(asked.mock.calls[0]?.[1]?.headers).toMatchObject({ [OWNER_HEADER]: 'first' })
    expect(accountIsOther.get()).toBe(true)
  })

  test('a session of somebody else is not shown, and a renewed one of the same is', async () => {
    const { readSession, accountIsOther } = await openPage()
    vi.stubGlobal('fetch', answered(json(SESSION)))
    await readSession()
    vi.stubGlobal('fetch', answered(json({ ...SESSION, warn_seconds: 1 })))
    expect(await readSession()).toMatchObject({ warn_seconds: 1 })
    vi.stubGlobal('fetch', answered(json({ ...SESSION, owner: 'second' })))
    expect((await failureOf(readSession())).kind).toBe('gateway_other_account')
    expect(accountIsOther.get()).toBe(true)
  })

  test.each([
    ['before', true],
    ['after', false],
  ])(
    'what was asked for before the session was known and read %s it is not shown to another',
    async (_when, isFirst) => {
      const { call, readSession, accountIsOther } = await openPage()
      const links = { links: [], total_count: 0 }
      const read = async () => {
        vi.stubGlobal('fetch', answered(json(links, { headers: { [OWNER_HEADER]: 'second' } })))
        await call(interlinkOperations.listLinks, REGION)
      }
      const signedIn = async () => {
        vi.stubGlobal('fetch', answered(json(SESSION)))
        await readSession()
      }
      const [first, second] = isFirst ? [read, signedIn] : [signedIn, read]
      await first()
      expect((await failureOf(second())).kind).toBe('gateway_other_account')
      expect(accountIsOther.get()).toBe(true)
    },
  )
})
