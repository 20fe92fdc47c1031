import type { Session } from '../../contract/session.ts'

/** The end of a session that comes first, in milliseconds since the epoch. */
export interface SessionEnd {
  endsAt: number
  /** From then on a person is to be warned (acceptance 74, WCAG 2.2.1). */
  warnAt: number
  /** True where another call puts the end off; a session that is as old as it may be can only be replaced. */
  canStay: boolean
}

/** When a session ends, as the gateway says; undefined where there is no sign-in, since that never ends. */
export function sessionEnd(session: Session): SessionEnd | undefined {
  const absolute = Date.parse(session.expires_at ?? '')
  const idle = Date.parse(session.idle_expires_at ?? '')
  const ends = [absolute, idle].filter((end) => !Number.isNaN(end))
  if (ends.length === 0) return undefined
  const endsAt = Math.min(...ends)
  return { endsAt, warnAt: endsAt - (session.warn_seconds ?? 0) * 1000, canStay: !(absolute <= endsAt) }
}
