import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { calendarReminder, reminderFileName } from './calendar-reminder.ts'

const reminder = {
  uid: '0bb8f7cf-88a6-43ff-ac07-ac0a705da1a8@interlink-console',
  deadline: '2026-04-29T20:29:51.721Z',
  created: '2026-04-19T20:29:51.721706Z',
  now: new Date('2026-04-20T08:00:00Z'),
  summaries: { act: 'Remind FranceIX; paris-1', end: 'paris-1, it expires' },
  description: 'Ask, and keep the answer.',
  url: 'https://console.example/interlinks/fr-par/0bb8f7cf',
}

test('[39] a reminder is a whole calendar file', () => {
  expect(calendarReminder(reminder)).toMatchSnapshot()
})

/** What a calendar reads: lines put together again, and escapes undone (RFC 5545 §3.1, §3.3.11). */
function read(file: string): [string, string][] {
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).replaceAll(/\\([\\;,])/g, '$1')]
    })
}

test('no text of a partner or link adds a line, and each comes out as it went in', () => {
  const odd = fc.string({ unit: fc.constantFrom(...Array.from('aé漢😀;,:\\" \n\r\t\u2028')), maxLength: 120 })
  fc.assert(
    fc.property(odd, odd, (summary, description) => {
      const file = calendarReminder({ ...reminder, summaries: { act: summary, end: summary }, description })
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\p{Cc}\u2028]/u)
      }
      expect(read(file)).toHaveLength(read(calendarReminder(reminder)).length)
      if (!/[\n\r\t\u2028\\]/.test(summary))
        expect(read(file).find(([name]) => name === 'SUMMARY')?.[1]).toBe(summary)
    }),
  )
})

test.each([
  ['2026-04-20T08:00:00Z', ['20260426T202951Z', '20260429T192951Z']],
  ['2026-04-27T08:00:00Z', ['20260428T202951Z', '20260429T192951Z']],
  ['2026-04-29T08:00:00Z', ['20260429T162951Z', '20260429T192951Z']],
  ['2026-04-29T19:00:00Z', ['20260429T192951Z']],
])(
  '[39] a reminder that is saved at %s has an event while there is time to act, and one at the end',
  (now, starts) => {
    const lines = read(calendarReminder({ ...reminder, now: new Date(now) }))
    expect(lines.filter(([name]) => name === 'DTSTART').map(([, value]) => value)).toEqual(starts)
    const uids = lines.filter(([name]) => name === 'UID').map(([, value]) => value)
    expect(new Set(uids).size).toBe(starts.length)
  },
)

test.each([
  ['paris-1', 'interlink-paris-1-deadline.ics'],
  ['../../étage 2\n', 'interlink-tage-2-deadline.ics'],
  ['漢字', 'interlink-deadline.ics'],
])('%j is saved as %s', (name, file) => {
  expect(reminderFileName(name)).toBe(file)
})
