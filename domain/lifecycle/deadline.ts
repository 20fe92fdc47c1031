/** The ten days a partner has to answer (api-contract.md §5.1, §10: computed here, the API does not tell). */
import type { Link } from '../../contract/interlink.ts'
import { linkKind } from '../link/kind.ts'
import { DAY_MS, HOUR_MS } from './duration.ts'

const HOURS_A_DAY = DAY_MS / HOUR_MS

/** Days from order to `expired` when the partner does not answer (api-contract.md §5.1). */
export const PARTNER_RESPONSE_DAYS = 10

/**
 * The moment (RFC 3339, UTC, milliseconds) at which a waiting order expires. Only a hosted link in
 * `requested` has one; `undefined` for all others, and for a creation date that cannot be read.
 */
export function responseDeadline(link: Pick<Link, 'status' | 'self' | 'created_at'>): string | undefined {
  if (link.status !== 'requested' || linkKind(link) !== 'hosted') return undefined
  const created = Date.parse(link.created_at)
  if (Number.isNaN(created)) return undefined
  return new Date(created + PARTNER_RESPONSE_DAYS * DAY_MS).toISOString()
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A deadline as people read it on screen, in a mail and in a calendar: day and time in UTC, so that every reader gets
 * the same moment. Seconds are dropped, so the text is never later than the deadline.
 */
export function deadlineText(deadlineIso: string, language: string): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: 'UTC',
    })
  formats.set(language, format)
  return `${format.format(new Date(deadlineIso))} UTC`
}

/**
 * Whole days and the whole hours beyond them; both 0 once `expired`. To the nearest hour while a day or more is left, so
 * that a deadline of ten days is ten days away when it begins; rounded down on the last day.
 */
export interface TimeLeft {
  days: number
  hours: number
  expired: boolean
}

/** Time between `now` and a deadline. The deadline's own instant counts as expired. */
export function timeLeft(deadlineIso: string, now: Date): TimeLeft {
  const left = Date.parse(deadlineIso) - now.getTime()
  if (!(left > 0)) return { days: 0, hours: 0, expired: true }
  const hours = left < DAY_MS ? Math.floor(left / HOUR_MS) : Math.round(left / HOUR_MS)
  return { days: Math.floor(hours / HOURS_A_DAY), hours: hours % HOURS_A_DAY, expired: false }
}
