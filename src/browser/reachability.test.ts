import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let isOnLine = true
const answer = vi.fn<typeof fetch>()

/** The module of a page that has just been opened, which watches. */
async function openPage() {
  vi.resetModules()
  const page = await import('./reachability.ts')
  page.watchReachability()
  const changed = vi.fn<() => void>()
  page.gatewayIsReachable.subscribe(changed)
  return { ...page, isGatewayReachable: page.gatewayIsReachable.get, changed }
}

function says(onLine: boolean) {
  isOnLine = onLine
  globalThis.dispatchEvent(new Event(onLine ? 'online' : 'offline'))
}

const answers = () => answer.mockImplementation(async () => new Response(null, { status: 401 }))
const isCut = () => answer.mockRejectedValue(new TypeError('Failed to fetch'))

beforeEach(() => {
  const events = new EventTarget()
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events))
  vi.stubGlobal('navigator', {
    get onLine() {
      return isOnLine
    },
  })
  vi.stubGlobal('fetch', answer.mockReset())
  isOnLine = true
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('while the browser says that there is a network nobody asks', async () => {
  const { isGatewayReachable, confirmReachable } = await openPage()
  expect(await confirmReachable()).toBe(true)
  expect(isGatewayReachable()).toBe(true)
  expect(answer).not.toHaveBeenCalled()
})

test('a browser that says that there is none is not believed while the gateway answers, in whatever words', async () => {
  answers()
  const { isGatewayReachable, confirmReachable, changed } = await openPage()
  says(false)
  await vi.runOnlyPendingTimersAsync()
  expect(await confirmReachable()).toBe(true)
  expect(isGatewayReachable()).toBe(true)
  expect(changed).not.toHaveBeenCalled()
})

test('a line that is cut only after the browser said so is noticed by what does not arrive', async () => {
  answers()
  const { isGatewayReachable, confirmReachable } = await openPage()
  says(false)
  await vi.advanceTimersByTimeAsync(0)
  isCut()
  expect(await confirmReachable()).toBe(false)
  expect(isGatewayReachable()).toBe(false)
})

test('a page opened without a network says so, and no sooner than it has asked', async () => {
  isCut()
  isOnLine = false
  const { isGatewayReachable, changed } = await openPage()
  expect(isGatewayReachable()).toBe(true)
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1))
  expect(isGatewayReachable()).toBe(false)
})

test('the gateway is asked again until it answers, also while the browser goes on saying no', async () => {
  isCut()
  const { isGatewayReachable, changed } = await openPage()
  says(false)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(isGatewayReachable()).toBe(false)
  expect(answer.mock.calls.length).toBeGreaterThan(2)
  answers()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(isGatewayReachable()).toBe(true)
  expect(changed).toHaveBeenCalledTimes(2)
  const asked = answer.mock.calls.length
  await vi.advanceTimersByTimeAsync(60_000)
  expect(answer).toHaveBeenCalledTimes(asked)
})

test('a network that is back is believed at once', async () => {
  isCut()
  const { isGatewayReachable } = await openPage()
  says(false)
  await vi.advanceTimersByTimeAsync(0)
  expect(isGatewayReachable()).toBe(false)
  says(true)
  expect(isGatewayReachable()).toBe(true)
})
