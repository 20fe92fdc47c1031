/** Recognises conflicts between transactions by their errors. */

/** True when two transactions waited for each other, or could not be serialized. */
export function isDeadlock(error: unknown): boolean {
  return ['40P01', '40001'].includes(postgresError(error)?.code ?? '')
}

/** Drizzle wraps the driver's error. */
function postgresError(error: unknown): { code?: string } | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && 'severity' in error) return error as { code?: string }
  return 'cause' in error ? postgresError(error.cause) : undefined
}
