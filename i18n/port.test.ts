import { expect, test } from 'vitest'

import { CONNECTION_STATUSES } from '../contract/interlink.ts'
import { PORT_REASONS } from '../domain/catalogue/port.ts'
import { messages } from './en/port.ts'

test('every status of a connection and every reason against an order on it has its words', () => {
  const keys = [
    ...CONNECTION_STATUSES.map((status) => `connectionStatus.${status}`),
    ...PORT_REASONS.map((reason) => `port.refused.${reason}`),
  ]
  expect(Object.keys(messages)).toEqual(expect.arrayContaining(keys))
})
