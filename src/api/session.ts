import { sessionOperations } from '../../contract/session.ts'
import { read } from './query.ts'
import { call } from './request.ts'

/** Who is signed in and against what the console runs. Answered by the gateway itself, not by the API. */
export const sessionQuery = read('session', (_: null, signal) =>
  call(sessionOperations.getSession, { path: {} }, { signal }),
)
