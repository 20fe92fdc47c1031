import { afterEach, expect, test, vi } from 'vitest'

import { replaceAddress } from './replace-address.ts'

afterEach(() => vi.unstubAllGlobals())

function showAddress(href: string, state: unknown) {
  const replaceState = vi.fn()
  vi.stubGlobal('location', new URL(href))
  vi.stubGlobal('history', { state, replaceState })
  return replaceState
}

test('the entry of the history keeps its state, by which the router finds its way back', () => {
  const state = { key: 'abc', idx: 3 }
  const replaceState = showAddress('https://console.example/interlinks/order/name?name=a', state)
  replaceAddress('/interlinks/order/name?name=b')
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(state, '', '/interlinks/order/name?name=b')
})

test('another path is refused, since the router would go on showing the page of the old one', () => {
  const replaceState = showAddress('https://console.example/interlinks', null)
  expect(() => replaceAddress('/connections')).toThrow('/connections')
  expect(replaceState).not.toHaveBeenCalled()
})
