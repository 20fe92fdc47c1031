/** Column types that several tables share. */
import { customType, uuid } from 'drizzle-orm/pg-core'

/** PostgreSQL writes `2026-04-15 15:49:30.7522+00`; the wire wants `2026-04-15T15:49:30.752200Z`. */
export function wireInstant(stored: string): string {
  const [seconds = '', fraction = ''] = stored
    .replace(' ', 'T')
    .replace(/\+00(:00)?$/, '')
    .split('.')
  return `${seconds}.${fraction.padEnd(6, '0')}Z`
}

/** A moment with microseconds, as wire text in code ({@link wireInstant}); the session's time zone must be UTC. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp(6) with time zone',
  fromDriver: wireInstant,
})

/** Text compared byte by byte on every PostgreSQL, which `nameKey` relies on. */
export const byteText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
})

/** The two dates of every resource. */
export const dates = () => ({
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

/** Primary key that the sandbox assigns. */
export const id = () => uuid('id').primaryKey()
