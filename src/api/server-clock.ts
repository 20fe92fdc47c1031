let offsetMs = 0

/** Learns how far this computer's clock is off from an answer's `Date` header (whole seconds). */
export function learnServerTime(dateHeader: string | null): void {
  const server = dateHeader ? Date.parse(dateHeader) : Number.NaN
  if (Number.isNaN(server)) return
  const measured = server - Date.now()
  // The header is cut to seconds, so anything under two is the measure's own error.
  offsetMs = Math.abs(measured) < 2000 ? 0 : measured
}

/** Now, by the server's clock: deadlines must not depend on a wrongly set computer. */
export function serverNow(): Date {
  return new Date(Date.now() + offsetMs)
}
