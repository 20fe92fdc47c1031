import { expect, test } from 'vitest'

import { ORDER_STEPS, orderPages, pageOf } from './steps.ts'

test('each step has its page, and the pages come in the order of the steps', () => {
  expect(orderPages('hosted')).toEqual(['region', 'provider', 'location', 'bandwidth', 'routing', 'review'])
  expect(orderPages(undefined)).toEqual(orderPages('hosted'))
  // A port is in one place.
  expect(orderPages('self-hosted')).toEqual(['region', 'provider', 'bandwidth', 'routing', 'review'])
})

test('a page is asked for by its own address, and small choices by that of another', () => {
  for (const kind of ['hosted', 'self-hosted'] as const)
    for (const page of orderPages(kind)) expect(pageOf(page, kind)).toBe(page)
  expect(ORDER_STEPS.filter((step) => pageOf(step, 'hosted') !== step)).toEqual(['connection', 'name'])
  expect(pageOf('location', 'self-hosted')).toBe('provider')
})
