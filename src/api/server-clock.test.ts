import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { API_DATE_HEADER } from '../../contract/api-date.ts'

const NOW = Date.parse('2026-11-27T12:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A second: that is how exact the header is. */
const SECOND = 1000

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** The clocks of a page that has just been opened, on a computer whose own is off by so much. */
async function openPage({ computerOff = 0 } = {}) {
  vi.setSystemTime(NOW + computerOff)
  vi.resetModules()
  return import('./server-clock.ts')
}

/** Headers as they are sent: the gateway's clock, and that of the API if it is from there. */
function headers({ gateway = NOW, api }: { gateway?: number; api?: number } = {}): Headers {
  const date = new Date(gateway).toUTCString()
  return new Headers({ date, ...(api !== undefined && { [API_DATE_HEADER]: new Date(api).toUTCString() }) })
}

const off = (clock: () => Date, from: number) => Math.abs(clock().getTime() - from)

describe.each([0, 5 * HOUR, -5 * HOUR, 400 * DAY])(
  'on a computer whose clock is off by %i ms',
  (computerOff) => {
    test('the time is that of the gateway until the API tells its own', async () => {
      const { learnClocks, serverNow, gatewayNow } = await openPage({ computerOff })
      learnClocks(headers())
      expect(off(serverNow, NOW)).toBeLessThanOrEqual(SECOND)
      expect(off(gatewayNow, NOW)).toBeLessThanOrEqual(SECOND)
      vi.advanceTimersByTime(3 * HOUR)
      expect(off(serverNow, NOW + 3 * HOUR)).toBeLessThanOrEqual(SECOND)
    })

    test('an API with a clock of its own dates by that, and the gateway does not', async () => {
      const { learnClocks, serverNow, gatewayNow } = await openPage({ computerOff })
      learnClocks(headers({ api: NOW + 5 * DAY }))
      expect(off(serverNow, NOW + 5 * DAY)).toBeLessThanOrEqual(SECOND)
      expect(off(gatewayNow, NOW)).toBeLessThanOrEqual(SECOND)
    })

    test('what the gateway answers by itself moves the clock of the API not back', async () => {
      const { learnClocks, serverNow } = await openPage({ computerOff })
      learnClocks(headers({ api: NOW + 5 * DAY }))
      learnClocks(headers())
      expect(off(serverNow, NOW + 5 * DAY)).toBeLessThanOrEqual(SECOND)
      learnClocks(headers({ api: NOW }))
      expect(off(serverNow, NOW)).toBeLessThanOrEqual(SECOND)
    })

    test('a response that waited for the scripts tells the time at which it arrived', async () => {
      const { learnClocks, gatewayNow } = await openPage({ computerOff })
      const early = headers()
      vi.advanceTimersByTime(20 * SECOND)
      learnClocks(early, 20 * SECOND)
      expect(off(gatewayNow, NOW + 20 * SECOND)).toBeLessThanOrEqual(SECOND)
    })
  },
)

test('without a header, or with one that is no date, the clock is that of this computer', async () => {
  const { learnClocks, serverNow } = await openPage()
  learnClocks(new Headers())
  learnClocks(new Headers({ date: 'noon', [API_DATE_HEADER]: '' }))
  expect(serverNow().getTime()).toBe(NOW)
})

test('what is shown is told each minute, and at once when the clock is another one, until it is gone', async () => {
  vi.useFakeTimers()
  const { learnClocks, subscribeToClock, clockTurn } = await openPage()
  const turned = vi.fn<() => void>()
  const end = subscribeToClock(turned)
  vi.advanceTimersByTime(MINUTE)
  expect(turned).toHaveBeenCalledOnce()
  const before = clockTurn()
  learnClocks(headers({ gateway: Date.now(), api: Date.now() + 5 * DAY }))
  expect(turned).toHaveBeenCalledTimes(2)
  expect(clockTurn()).not.toBe(before)
  learnClocks(headers({ gateway: Date.now(), api: Date.now() + 5 * DAY + 3 * SECOND }))
  expect(turned).toHaveBeenCalledTimes(2)
  end()
  vi.advanceTimersByTime(5 * MINUTE)
  expect(turned).toHaveBeenCalledTimes(2)
})
