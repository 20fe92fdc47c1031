import { expect, it } from 'vitest'

import { HELP_TOPICS } from '../../../domain/console/help-topics.ts'
import { orderPages } from '../../../domain/order/steps.ts'
import { messages } from '../../../i18n/en/help.ts'
import { helpFor } from './help-for.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const ADDRESSES = [
  ['/', 'overview'],
  ['/interlinks', 'links'],
  [`/interlinks/fr-par/${ID}`, 'link'],
  ['/routing-policies/new', 'routing-policies'],
  [`/connections/fr-par/${ID}`, 'connections'],
  ['/locations', 'locations'],
  ['/partner-desk', 'partner-desk'],
  ['/sign-in', 'sign-in'],
  ['/no/such/page', 'other'],
  ...orderPages('hosted').map((step) => [`/interlinks/order/${step}`, `order.${step}`] as const),
] as const

it.each(ADDRESSES)('%s has help of its own, with words for it and for its terms', (address, page) => {
  const help = helpFor(address)
  expect(help.page).toBe(page)
  expect(messages).toHaveProperty([`help.page.${page}`])
  expect(help.topics.length).toBeGreaterThan(0)
  expect(new Set(help.topics).size).toBe(help.topics.length)
})

it('help has words for every term, and for no other', () => {
  const worded = Object.keys(messages)
    .filter((key) => /^help\.topic\.[^.]+$/u.test(key))
    .map((key) => key.replace('help.topic.', ''))
  expect(worded.toSorted()).toEqual(HELP_TOPICS.toSorted())
})
