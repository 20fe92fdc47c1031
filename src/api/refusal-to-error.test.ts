import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { API_DATE_HEADER } from '../../contract/api-date.ts'

const NOW = Date.parse('2026-11-27T12:00:00Z')
const HOUR = 60 * 60_000
const IN_30_S = NOW + 30_000

const LIMIT = {
  type: 'too_many_requests',
  message: 'too many requests',
  help_message: 'slow down',
  limit: { quota: 10, window_seconds: 60 },
}
const BY_GATEWAY = { type: 'gateway_refused', message: 'too many', may_have_been_carried_out: false }

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }))
afterEach(() => void vi.useRealTimers())

interface Refused {
  json?: object
  retryAfter?: string | null
  status?: number
  isWrite?: boolean
}

/** After how many ms a refusal lets its call be repeated; undefined where it says nothing of that. */
async function pauseOf({ json, status = 429, isWrite = false, retryAfter = null }: Refused, computerOff = 0) {
  vi.setSystemTime(NOW + computerOff)
  vi.resetModules()
  const [{ refusalToError }, { learnClocks }] = await Promise.all([
    import('./refusal-to-error.ts'),
    import('./server-clock.ts'),
  ])
  learnClocks(new Headers({ [API_DATE_HEADER]: new Date(NOW).toUTCString() }))
  const { retryAt } = refusalToError({ status, json, isWrite, retryAfter, requestId: undefined })
  return retryAt === undefined ? undefined : Math.round(retryAt - performance.now())
}

describe.each([0, 5 * HOUR, -5 * HOUR, 30 * 24 * HOUR])(
  'on a computer whose clock is off by %i ms, a rate limit is waited out',
  (computerOff) => {
    test.each<[string, Refused]>([
      ['for as long as its body says', { json: { ...LIMIT, reset_seconds: 30, reset_at: null } }],
      ['until its body says', { json: { ...LIMIT, reset_at: new Date(IN_30_S).toISOString() } }],
      ['for as long as its header says', { retryAfter: '30' }],
      ['until its header says', { retryAfter: new Date(IN_30_S).toUTCString() }],
      ['for as long as the gateway says', { json: BY_GATEWAY, retryAfter: '30' }],
      ['as a write too', { json: { ...LIMIT, reset_seconds: 30 }, isWrite: true }],
    ])('%s', async (_until, refused) => {
      expect(await pauseOf(refused, computerOff)).toBe(30_000)
    })
  },
)

test.each<[string, Refused]>([
  ['the edge of the API', {}],
  ['a body without a time', { json: LIMIT }],
  ['a header that is neither', { retryAfter: 'soon' }],
  ['a header that is empty', { retryAfter: ' ' }],
  ['a header with a fraction', { retryAfter: '1.5' }],
])('%s says no time: a plain pause', async (_who, refused) => {
  expect(await pauseOf(refused)).toBe(10_000)
})

test.each<[string, Refused, number]>([
  ['over already', { json: { ...LIMIT, reset_at: '2026-11-27T11:59:59Z' } }, 1000],
  ['over at once', { json: { ...LIMIT, reset_seconds: 0 } }, 1000],
  ['below nothing', { json: { ...LIMIT, reset_seconds: -5 } }, 1000],
  ['longer than any timer holds', { json: { ...LIMIT, reset_seconds: 1e9 } }, 24 * HOUR],
  ['over in another century', { json: { ...LIMIT, reset_at: '2126-01-01T00:00:00Z' } }, 24 * HOUR],
])('a limit that is %s neither repeats a call without end nor for ever', async (_how, refused, pause) => {
  expect(await pauseOf(refused)).toBe(pause)
})

test('no other refusal asks for a pause', async () => {
  expect(await pauseOf({ status: 503, retryAfter: '5' })).toBeUndefined()
  expect(await pauseOf({ status: 404 })).toBeUndefined()
})
