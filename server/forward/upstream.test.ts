import { expect, onTestFinished, test, vi } from 'vitest'

import { rawUpstream } from '../testing/upstream.fixture.ts'
import { Upstream } from './upstream.ts'

const TIMEOUTS = { connectMs: 1000, responseMs: 1000, totalMs: 1000 }

async function upstreamUnderTest() {
  const { url } = await rawUpstream()
  const upstream = new Upstream(url, TIMEOUTS)
  onTestFinished(() => upstream.destroy())
  return { upstream, options: { path: '/', method: 'GET' } as const }
}

test('a response that cannot be passed on fails its own call and no other', async () => {
  const { upstream, options } = await upstreamUnderTest()
  const failure = new Error('a header that nobody may send')
  const failing = vi.fn((...[error]: Parameters<Parameters<Upstream['request']>[1]>) => {
    if (!error) throw failure
  })
  const statuses = await Promise.all(
    Array.from({ length: 4 }, () => {
      upstream.request(options, failing)
      const { promise, resolve } = Promise.withResolvers<number | undefined>()
      upstream.request(options, (_error, response) => resolve(response?.statusCode))
      return promise
    }),
  )
  expect(statuses).toEqual([200, 200, 200, 200])
  await vi.waitFor(() => expect(failing).toHaveBeenCalledTimes(8))
  expect(failing.mock.calls.map(([error]) => error).filter(Boolean)).toEqual(
    Array.from({ length: 4 }, () => failure),
  )
})
