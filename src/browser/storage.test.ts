import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { readStored, subscribeToStored, writeStored } from './storage.ts'

function stubStorage(stored = new Map<string, string>()) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  })
  return stored
}

const switchedOff = () => {
  throw new DOMException('denied', 'SecurityError')
}

beforeEach(() => {
  const events = new EventTarget()
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events))
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events))
})

afterEach(() => vi.unstubAllGlobals())

test('a text is kept under its key until it is removed', () => {
  const stored = stubStorage()
  writeStored('a', 'one')
  expect(stored.get('a')).toBe('one')
  expect(readStored('a')).toBe('one')
  writeStored('a', undefined)
  expect(stored.has('a')).toBe(false)
  expect(readStored('a')).toBeUndefined()
})

test('where storage is switched off, a text lasts until the page is left', () => {
  vi.stubGlobal('localStorage', { getItem: switchedOff, setItem: switchedOff, removeItem: switchedOff })
  writeStored('b', 'one')
  expect(readStored('b')).toBe('one')
  writeStored('b', undefined)
  expect(readStored('b')).toBeUndefined()
})

test('where the browser has no storage at all, reading and writing fail nowhere', () => {
  vi.stubGlobal('localStorage', undefined)
  writeStored('c', 'one')
  expect(readStored('c')).toBe('one')
  writeStored('c', undefined)
})

test('a write that fits again replaces what was kept in memory', () => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: switchedOff })
  writeStored('d', 'old')
  const stored = stubStorage()
  writeStored('d', 'new')
  stored.set('d', 'from another tab')
  expect(readStored('d')).toBe('from another tab')
})

test('those who listen hear of writes in this tab and in others, and of none after they left', () => {
  stubStorage()
  const changed = vi.fn()
  const end = subscribeToStored(changed)
  writeStored('e', 'one')
  expect(changed).toHaveBeenCalledTimes(1)
  globalThis.dispatchEvent(new Event('storage'))
  expect(changed).toHaveBeenCalledTimes(2)
  end()
  writeStored('e', 'two')
  globalThis.dispatchEvent(new Event('storage'))
  expect(changed).toHaveBeenCalledTimes(2)
})
