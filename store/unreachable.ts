/** Failures by which a PostgreSQL server shows that it is not there. */

/** Of the system, and of PostgreSQL while it starts or stops (SQLSTATE class 08, and 57P01 to 57P03). */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|57P0[123])$/

/** What the driver says without a code. */
const SENTENCES = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/

/** True when the database gave no answer; a write may have been carried out all the same. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, cause, message } = error as NodeJS.ErrnoException
  if (typeof code === 'string' ? CODES.test(code) : SENTENCES.test(message)) return true
  // Drizzle wraps the driver's error, and a host with several addresses fails several times.
  return error instanceof AggregateError ? error.errors.some(isUnreachable) : isUnreachable(cause)
}
