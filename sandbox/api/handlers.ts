/** The type of a handler, derived from the contract: its input and its response. */
import type * as z from 'zod/mini'

import type { Operation, PathParameters } from '../../contract/operation.ts'
import type { Context } from '../context.ts'
import type { Caller } from './authenticate.ts'
import type { JsonText } from './json-text.ts'
import type { Query } from './query.ts'

/** One request, already authenticated and with its path and body checked. */
export interface Call<Op extends Operation> {
  params: Record<PathParameters<Op['path']>, string>
  query: Query<Op['query'][number]>
  body: Op['body'] extends z.ZodMiniType ? z.output<Op['body']> : undefined
  caller: Caller
  /** In a write its database is the transaction of the request. */
  context: Context
}

/** The response body on the wire as the contract describes it; nothing for 204. */
export type WireResponse<Op extends Operation> = Op['response'] extends z.ZodMiniType
  ? z.input<Op['response']>
  : void

/** Exactly one handler for every operation: a missing or misspelled one does not compile. */
export type Handlers<Operations extends Record<string, Operation>> = {
  readonly [Name in keyof Operations]: (
    call: Call<Operations[Name]>,
  ) => Promise<WireResponse<Operations[Name]> | JsonText<WireResponse<Operations[Name]>>>
}
