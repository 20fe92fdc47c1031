/**
 * Keeps secrets out of what is logged about errors and requests. Secret keys and pairing keys are UUIDs, like
 * ids.
 */

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** `text` with every UUID masked: keys and ids look the same. */
export function maskUuids(text: string): string {
  return text.replaceAll(UUIDS, '[uuid]')
}

/** What is logged of an error. */
type ErrorRecord = {
  type: string
  message: string
  code?: string
  stack: string
  cause?: ErrorRecord
  errors?: ErrorRecord[]
}

/** How many causes are followed, which also ends a cycle. */
const MAX_DEPTH = 5

/**
 * What may be logged of an error: its kind, place and message, without keys. Libraries attach whole requests,
 * files and addresses with passwords to their errors; none of that is kept.
 */
export function describeError(error: unknown): ErrorRecord {
  return describe(error, 0)
}

function describe(error: unknown, depth: number): ErrorRecord {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something that is no error', stack: '' }
  const { code, cause } = error as NodeJS.ErrnoException
  const goesOn = depth < MAX_DEPTH
  return {
    type: error.name,
    message: maskUuids(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    stack: maskUuids(error.stack ?? ''),
    ...(cause !== undefined && goesOn ? { cause: describe(cause, depth + 1) } : {}),
    ...(error instanceof AggregateError && goesOn
      ? { errors: error.errors.map((each) => describe(each, depth + 1)) }
      : {}),
  }
}

/**
 * Where an error came from, for a person who asked for details: kinds, codes and stack frames, no messages.
 */
export function traceError(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { code, cause, stack = '' } = error as NodeJS.ErrnoException
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const head = code ? `${error.name} (${code})` : error.name
  const further = cause === undefined ? [] : [`caused by ${traceError(cause)}`]
  return [head, ...places, ...further].join('\n')
}
