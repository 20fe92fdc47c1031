/** Page tokens: the position where a page ended, so that new events never shift the following pages. */
import { isUuid } from '../../contract/uuid.ts'
import { badFormat } from '../api/errors.ts'
import { readInstant, type Instant } from '../clock.ts'

/** The last event of a page. */
export interface Position {
  recordedAt: Instant
  id: string
}

/** The token of the page after the position; opaque to clients. */
export function writeToken({ recordedAt, id }: Position): string {
  return Buffer.from(`${recordedAt} ${id}`).toString('base64url')
}

/** The position in a token; throws 400 for a token that {@link writeToken} did not make. */
export function readToken(token: string): Position {
  const [recordedAt = '', id = ''] = Buffer.from(token, 'base64url').toString().split(' ')
  if (readInstant(recordedAt) === undefined || !isUuid(id)) {
    throw badFormat('page_token', 'expected the next_page_token of the page before')
  }
  return { recordedAt, id }
}
