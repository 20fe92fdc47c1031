import { beforeEach, expect, test, vi } from 'vitest'

import type { Session } from '../../contract/session.ts'

const KEYS = { accessKey: 'SCWAAAAAAAAAAAAAAAAA', secretKey: '5ec7e700-aaaa-4aaa-8aaa-000000000001' }
const SESSION: Session = {
  mode: 'sign-in',
  owner: 'first',
  organization_id: 'o',
  default_project_id: 'p',
  lost_order_seconds: 120,
}
const NOBODY = { type: 'gateway_unauthenticated', message: 'nobody', may_have_been_carried_out: false }

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true })
})

/** A page that has just been opened, before a gateway that answers so, by method and path. */
async function openPage(answers: Record<string, [status: number, body: object]>) {
  vi.resetModules()
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
    asked.push(`${method} ${url}`)
    const [status, body] = answers[`${method} ${url}`] ?? [404, {}]
    return new Response(JSON.stringify(body), { status })
  })
  const session = await import('./session.ts')
  const { queryClient } = await import('./query-client.ts')
  const shown = () => queryClient.getQueryData(session.sessionQuery(null).queryKey)
  return { ...session, asked, shown }
}

test('somebody is signed in when the session is there with the next request', async () => {
  const page = await openPage({ 'POST /session': [200, SESSION], 'GET /session': [200, SESSION] })
  await page.signIn(KEYS)
  expect(page.asked).toEqual(['POST /session', 'GET /session'])
  expect(page.shown()).toEqual(SESSION)
})

test.each([false, true])(
  'nobody is signed in when the session is not there with the next request (its cookie is sent: %s)',
  async (is_sent) => {
    const cookie = { name: 'session', is_sent }
    const page = await openPage({
      'POST /session': [200, SESSION],
      'GET /session': [401, NOBODY],
      'GET /session/cookie': [200, cookie],
    })
    const error = await page.signIn(KEYS).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(page.SessionLostError)
    expect(error).toMatchObject({ cookie })
    expect(page.shown()).toBeUndefined()
  },
)

test('a gateway that fails right after signing in says nothing of cookies', async () => {
  const page = await openPage({ 'POST /session': [200, SESSION], 'GET /session': [503, {}] })
  await page.signIn(KEYS)
  expect(page.shown()).toEqual(SESSION)
})
