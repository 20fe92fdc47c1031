/** Secrets that seal sessions: a list, so that a new one can be added before the old one is removed. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { UsageError } from '../options.ts'

const SECRET_BYTES = 32

/**
 * Reads secrets, one per line or separated by commas, each 32 bytes in hexadecimal or base64: the first
 * seals, all of them open. Without any, one is generated: sessions then end with the process, and no second
 * gateway can open them. Throws `UsageError`, which never contains a secret.
 */
export function readSecrets(
  list: string | undefined,
  file: string | undefined,
): { secrets: Buffer[]; isLasting: boolean } {
  if (list === undefined && file === undefined)
    return { secrets: [randomBytes(SECRET_BYTES)], isLasting: false }
  const text = list ?? readList(file ?? '')
  const secrets = text
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map(decode)
  if (secrets.length === 0) throw new UsageError('The list of session secrets is empty.')
  return { secrets, isLasting: true }
}

function readList(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`The file of session secrets cannot be read: ${file}.`, { cause: error })
  }
}

function decode(text: string, index: number): Buffer {
  const secret = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64')
  if (secret.length !== SECRET_BYTES) {
    throw new UsageError(
      `Session secret ${index + 1} must be 32 bytes in hexadecimal or base64, as made by: openssl rand -hex 32`,
    )
  }
  return secret
}
