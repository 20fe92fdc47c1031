/** What a failed statement says about constraints. */

/** Name of the violated unique constraint, if that is what went wrong. */
export function violatedUnique(error: unknown): string | undefined {
  const cause = postgresError(error)
  return cause?.code === '23505' ? cause.constraint : undefined
}

/** Drizzle wraps the driver's error. */
function postgresError(error: unknown): { code?: string; constraint?: string } | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && 'severity' in error) return error as { code?: string; constraint?: string }
  return 'cause' in error ? postgresError(error.cause) : undefined
}
