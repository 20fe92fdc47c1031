/** Keeps secrets out of what is written about errors and requests. Secret keys and pairing keys are UUIDs, like ids. */

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** `text` without anything that could be a key; ids go with them, since nothing tells them apart. */
export function maskUuids(text: string): string {
  return text.replaceAll(UUIDS, '[uuid]')
}

/** What is written of an error. */
type ErrorRecord = {
  type: string
  message: string
  code?: string
  stack: string
  cause?: ErrorRecord
  errors?: ErrorRecord[]
}

/** How deep causes are followed; one that is its own cause ends there too. */
const MAX_DEPTH = 5

/**
 * What may be written of an error: its kind, where it happened and what it says, without keys. Libraries
 * hang whole requests, files and addresses with passwords on their errors; none of that is kept.
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

/** Where an error came from, for a person who asked for more: kinds, codes and places, no messages. */
export function traceError(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { code, cause, stack = '' } = error as NodeJS.ErrnoException
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const head = code ? `${error.name} (${code})` : error.name
  const further = cause === undefined ? [] : [`caused by ${traceError(cause)}`]
  return [head, ...places, ...further].join('\n')
}
