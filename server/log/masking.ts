/**
 * Keeps secrets out of what is logged. Every line passes `maskLine` when it is written (log.ts), so that it does
 * not matter who logs what, and where in it a secret stands.
 */

/** A hexadecimal digit, plain or percent-encoded, however many times. */
const DIGIT = '(?:[0-9a-f]|%(?:25)*(?:3[0-9]|[46][1-6]))'
/** What may stand between two digits: a hyphen of any kind, or none that is seen, plain or percent-encoded. */
const HYPHEN = '(?:[-\u00ad\u200b\u2010-\u2015\u2212]|%(?:25)*(?:2d|[89a-f][0-9a-f]))'
/** What follows belongs to an escape of JSON, such as `\f` or `\u00e9`, which must stay whole. */
const IN_ESCAPE = String.raw`(?<=(?<!\\)(?:\\\\)*\\(?:u[0-9a-f]{0,3})?)`
/**
 * Secret keys and pairing keys are UUIDs, and session secrets longer: whatever has as many digits as a UUID, with or
 * without hyphens between them.
 */
const KEYS = new RegExp(`(?!${IN_ESCAPE})${DIGIT}(?:${HYPHEN}{0,3}${DIGIT}){31,}`, 'gi')

/** `//user:password@host` of an address. */
const PASSWORDS = /(\/\/[^/\s"@:]*:)[^/\s"]+@/g

/** The session's cookie, as part of a header. */
const COOKIES = /\b(session=)[^\s"\\,&]+/g

/** Fields that hold secrets of any form, in the line's own JSON and in JSON that is quoted in it. */
const NAMES =
  '(?:secret_key|pairing_key|cookie|set-cookie|authorization|x-auth-token|x-session-token|password)'
const FIELDS = new RegExp(String.raw`("${NAMES}":)"(?:[^"\\]|\\.)*"`, 'gi')
const QUOTED_FIELDS = new RegExp(String.raw`(\\+"${NAMES}\\+":\s*\\+")(?:(?!\\+")[^"])*`, 'gi')

/**
 * A line of JSON without secrets; it stays JSON. Whatever has the form of a key is masked as `[uuid]`, thus ids too.
 */
export function maskLine(line: string): string {
  return line
    .replaceAll(FIELDS, '$1"[redacted]"')
    .replaceAll(QUOTED_FIELDS, '$1[redacted]')
    .replaceAll(PASSWORDS, '$1[redacted]@')
    .replaceAll(COOKIES, '$1[redacted]')
    .replaceAll(KEYS, '[uuid]')
}

/** `text` without secrets, by the same rule. */
export function maskText(text: string): string {
  return JSON.parse(maskLine(JSON.stringify(text))) as string
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
 * What is logged of an error: its kind, place and message. Libraries attach whole requests, files and addresses with
 * passwords to their errors; none of that is kept. Secrets in the message are masked with the line.
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
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack ?? '',
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
