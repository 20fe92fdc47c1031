import { httpDate, type MovableClock } from './clock.ts'

/** How the sandbox is served. */
export interface Served {
  /**
   * The header in which each response tells the sandbox's time: `date`, as an API of its own would, unless the
   * server that it is part of has a clock of its own.
   */
  dateHeader?: string
}

/** The header that tells the sandbox's time, which is right at the moment. */
export function timeHeader(clock: MovableClock, { dateHeader = 'date' }: Served): Record<string, string> {
  return { [dateHeader]: httpDate(clock) }
}
