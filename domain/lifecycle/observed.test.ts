import { expect, test } from 'vitest'

import { observedSince, withObserved } from './observed.ts'

const at = (minute: number) => `2026-04-19T20:${String(minute).padStart(2, '0')}:00.000Z`

test('a change is kept once, whichever tab saw it first', () => {
  const first = withObserved([], { status: 'provisioning', at: at(10) }, at(9))
  expect(first).toEqual({ observed: [{ status: 'provisioning', at: at(10) }], isNew: true })
  // A tab that was hidden meanwhile, and had seen the old status before.
  const second = withObserved(first.observed, { status: 'provisioning', at: at(30) }, at(8))
  expect(second).toEqual({ observed: first.observed, isNew: false })
})

test('the same status again later is another change', () => {
  const kept = [{ status: 'all_down', at: at(10) }]
  expect(withObserved(kept, { status: 'all_down', at: at(40) }, at(39)).observed).toHaveLength(2)
})

test('what another tab saw in between does not hide a change', () => {
  const kept = [
    { status: 'all_down', at: at(10) },
    { status: 'active', at: at(20) },
  ]
  expect(withObserved(kept, { status: 'all_down', at: at(40) }, at(5)).isNew).toBe(true)
})

test('the oldest changes go first', () => {
  const kept = Array.from({ length: 40 }, (_, minute) => ({ status: `s${minute}`, at: at(minute) }))
  const { observed } = withObserved(kept, { status: 'active', at: at(50) }, at(49))
  expect(observed).toHaveLength(40)
  expect(observed.at(0)?.status).toBe('s1')
  expect(observed.at(-1)?.status).toBe('active')
})

test('since when a status lasts is known only if the last change that was seen led to it', () => {
  const kept = [
    { status: 'all_down', at: at(10) },
    { status: 'active', at: at(20) },
  ]
  expect(observedSince('active', kept)).toBe(at(20))
  expect(observedSince('all_down', kept)).toBeUndefined()
  expect(observedSince('active', [])).toBeUndefined()
})
