import { beforeAll, expect, test, vi } from 'vitest'

import { parseUnlessUnchanged } from './unchanged-responses.ts'

interface Answer {
  items: { id: number; name: string }[]
}

beforeAll(() => vi.stubGlobal('isSecureContext', true))

/** Long enough to be recognised, with one item that bears another name. */
const response = (name: string, count = 2000): Answer => ({
  items: Array.from({ length: count }, (_, id) => ({ id, name: id === 7 ? name : 'as always' })),
})

function read(url: string, value: Answer) {
  const body = new TextEncoder().encode(JSON.stringify(value)).buffer
  const parse = vi.fn(() => structuredClone(value))
  return { parse, result: parseUnlessUnchanged(url, body, parse) }
}

test('the same response is parsed once', async () => {
  const first = await read('/same', response('a')).result
  const again = read('/same', response('a'))
  expect(await again.result).toBe(first)
  expect(again.parse).not.toHaveBeenCalled()
})

test('a changed response is parsed, and what did not change in it is the same', async () => {
  const before = await read('/changed', response('a')).result
  const { parse, result } = read('/changed', response('b'))
  const after = await result
  expect(parse).toHaveBeenCalledOnce()
  expect(after).toEqual(response('b'))
  expect(after.items[6]).toBe(before.items[6])
  expect(after.items[7]).not.toBe(before.items[7])
  expect(before).toEqual(response('a'))
})

test('the same bytes from another URL are another response', async () => {
  const here = await read('/here', response('a')).result
  const there = read('/there', response('a'))
  expect(await there.result).not.toBe(here)
  expect(there.parse).toHaveBeenCalledOnce()
})

test('a response that could not be parsed is not kept', async () => {
  const body = new TextEncoder().encode(JSON.stringify(response('a'))).buffer
  const refused = parseUnlessUnchanged('/refused', body, () => {
    throw new Error('not this')
  })
  await expect(refused).rejects.toThrow('not this')
  const { parse, result } = read('/refused', response('a'))
  expect(await result).toEqual(response('a'))
  expect(parse).toHaveBeenCalledOnce()
})

test('short answers, and those of a page that may not digest, are always parsed', async () => {
  for (const [isSecure, count] of [
    [true, 10],
    [false, 2000],
  ] as const) {
    vi.stubGlobal('isSecureContext', isSecure)
    await read('/always', response('a', count)).result
    const { parse, result } = read('/always', response('a', count))
    await result
    expect(parse, `secure ${isSecure}, ${count} items`).toHaveBeenCalledOnce()
  }
  vi.stubGlobal('isSecureContext', true)
})

test('of very many answers the oldest are forgotten', async () => {
  await read('/oldest', response('a')).result
  for (let other = 0; other < 60; other += 1) await read(`/other/${other}`, response('a')).result
  const oldest = read('/oldest', response('a'))
  const newest = read('/other/59', response('a'))
  await Promise.all([oldest.result, newest.result])
  expect(oldest.parse).toHaveBeenCalledOnce()
  expect(newest.parse).not.toHaveBeenCalled()
})
