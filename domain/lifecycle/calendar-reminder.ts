/** A reminder of the partner's deadline as a calendar file (RFC 5545). It never holds the pairing key: calendars are shared. */
import { DAY_MS, HOUR_MS } from './duration.ts'

/** `deadline` and `created`: RFC 3339. Texts may hold anything; they come from people and from the API. */
export interface Reminder {
  /** Unique and the same each time, so that a second import replaces the first. */
  uid: string
  deadline: string
  created: string
  /** When it is saved: what lies before it is no reminder any more. */
  now: Date
  /** Of the event in which there is time to act, and of the one at the end. */
  summaries: { act: string; end: string }
  description: string
  /** Address of the link's page. */
  url: string
}

/** Octets to a line, without its end (RFC 5545 §3.1). */
const LINE_OCTETS = 75

/** How long before the deadline there is time to act: the longest that still lies ahead. */
const AHEAD_MS = [3 * DAY_MS, DAY_MS, 4 * HOUR_MS] as const

/**
 * The whole file, with CRLF line ends: an event while there is time to act, and the last hour before the deadline. Both are
 * events, since calendars drop alarms when they import.
 */
export function calendarReminder(reminder: Reminder): string {
  const end = Date.parse(reminder.deadline)
  const ahead = AHEAD_MS.find((ms) => end - ms > reminder.now.getTime())
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//InterLink Console//EN',
    ...(ahead === undefined ? [] : event(reminder, 'act', end - ahead)),
    ...event(reminder, 'end', end - HOUR_MS),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

/** One event of an hour, with an alarm at its start. */
function event(reminder: Reminder, kind: keyof Reminder['summaries'], start: number): string[] {
  const summary = escaped(reminder.summaries[kind])
  return [
    'BEGIN:VEVENT',
    `UID:${kind}-${escaped(reminder.uid)}`,
    `DTSTAMP:${utc(new Date(reminder.created))}`,
    `DTSTART:${utc(new Date(start))}`,
    `DTEND:${utc(new Date(start + HOUR_MS))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(reminder.description)}`,
    `URL:${reminder.url.replaceAll(/\p{Cc}/gu, '')}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]
}

function utc(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** TEXT of RFC 5545 §3.3.11: no line break or control character survives as such. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** Long lines go on after a line break and a space, cut between characters and never inside one. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let result = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LINE_OCTETS) {
      result += '\r\n '
      octets = 1
    }
    result += character
    octets += size
  }
  return result
}

/** A name for the file that every system takes. */
export function reminderFileName(linkName: string): string {
  const safe = linkName.replaceAll(/[^A-Za-z0-9-]+/g, '-').replaceAll(/^-+|-+$/g, '')
  return `${['interlink', safe.slice(0, 40), 'deadline'].filter(Boolean).join('-')}.ics`
}
