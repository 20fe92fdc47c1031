/** A reminder of the partner's deadline as a calendar file (RFC 5545). It never holds the pairing key: calendars are shared. */

/** `deadline` and `created`: RFC 3339. Texts may hold anything; they come from people and from the API. */
export interface Reminder {
  /** Unique and the same each time, so that a second import replaces the first. */
  uid: string
  deadline: string
  created: string
  summary: string
  description: string
  /** Address of the link's page. */
  url: string
}

/** Octets to a line, without its end (RFC 5545 §3.1). */
const LINE_OCTETS = 75

/** How long before the deadline a calendar should ring. */
const ALARMS = ['-P3D', '-P1D'] as const

/** The whole file, with CRLF line ends. The event is the last hour before the deadline. */
export function calendarReminder(reminder: Reminder): string {
  const end = new Date(reminder.deadline)
  const start = new Date(end.getTime() - 3_600_000)
  const summary = escaped(reminder.summary)
  const alarms = ALARMS.flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//InterLink Console//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(reminder.uid)}`,
    `DTSTAMP:${utc(new Date(reminder.created))}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(reminder.description)}`,
    `URL:${reminder.url.replaceAll(/\p{Cc}/gu, '')}`,
    'TRANSP:TRANSPARENT',
    ...alarms,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
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
