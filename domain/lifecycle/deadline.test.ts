import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { everyLink, hostedLink } from '../link/links.fixture.ts'
import { deadlineText, responseDeadline, timeLeft } from './deadline.ts'

test('a hosted order expires ten days after it was placed', () => {
  expect(responseDeadline(hostedLink())).toBe('2026-04-29T20:29:51.721Z')
  expect(responseDeadline(hostedLink({ created_at: 'yesterday' }))).toBeUndefined()
})

test('only a hosted link in requested has a deadline', () => {
  for (const link of everyLink())
    expect(responseDeadline(link) !== undefined).toBe(link.status === 'requested' && !link.self)
})

test('time left counts whole days and hours, and never below zero', () => {
  const deadline = '2026-04-29T20:29:51.721Z'
  expect(timeLeft(deadline, new Date('2026-04-19T20:29:51.721Z'))).toEqual({
    days: 10,
    hours: 0,
    expired: false,
  })
  expect(timeLeft(deadline, new Date('2026-04-28T18:00:00Z'))).toEqual({ days: 1, hours: 2, expired: false })
  expect(timeLeft(deadline, new Date(deadline))).toEqual({ days: 0, hours: 0, expired: true })
  expect(timeLeft('soon', new Date(deadline)).expired).toBe(true)
})

test('an order that was just placed has ten days left', () => {
  const deadline = responseDeadline(hostedLink()) ?? ''
  const soon = new Date(Date.parse(hostedLink().created_at) + 90_000)
  expect(timeLeft(deadline, soon)).toMatchObject({ days: 10, hours: 0 })
})

test('days and hours add up to the distance, to the hour, and on the last day rounded down', () => {
  const moment = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moment, moment, (deadline, now) => {
      const { days, hours, expired } = timeLeft(deadline.toISOString(), now)
      const left = deadline.getTime() - now.getTime()
      expect(expired).toBe(left <= 0)
      const exact = left / 3_600_000
      expect(days * 24 + hours).toBe(Math.max(0, exact < 24 ? Math.floor(exact) : Math.round(exact)))
      expect(hours).toBeLessThan(24)
    }),
  )
})

test.each([
  ['2026-12-06T00:20:30.500Z', 'en', 'December 6, 2026 at 00:20 UTC'],
  ['2026-12-06T00:20:30.500Z', 'fr', '6 décembre 2026 à 00:20 UTC'],
  ['2026-12-05T23:59:59.999Z', 'en', 'December 5, 2026 at 23:59 UTC'],
  ['2026-12-05T23:59:59.999Z', 'fr', '5 décembre 2026 à 23:59 UTC'],
])('the deadline %s is written in %s as %s', (iso, language, text) => {
  expect(deadlineText(iso, language)).toBe(text)
})

test('[39] a deadline that is written is the same moment in both languages, and never later than it is', () => {
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, (deadline) => {
      const english = deadlineText(deadline.toISOString(), 'en')
      const read = Date.parse(english.replace(' at ', ' '))
      expect(deadline.getTime() - read).toBeGreaterThanOrEqual(0)
      expect(deadline.getTime() - read).toBeLessThan(60_000)
      const numbers = (text: string) => text.match(/\d+/g)?.toSorted()
      expect(numbers(deadlineText(deadline.toISOString(), 'fr'))).toEqual(numbers(english))
    }),
  )
})
