/** Calls of a gateway, or of an API itself, from outside the browser, described by the contract like the console's own. */
import { randomUUID } from 'node:crypto'

import type * as z from 'zod/mini'

import type { Operation, PathParameters } from '../../contract/operation.ts'
import { fillPath } from '../../contract/path-template.ts'

export interface Input<O extends Operation> {
  path?: Record<PathParameters<O['path']>, string>
  query?: Partial<Record<O['query'][number], string>>
  body?: O['body'] extends z.ZodMiniType ? z.input<O['body']> : undefined
}

type Output<O extends Operation> = O['response'] extends z.ZodMiniType ? z.output<O['response']> : undefined

/** Where calls go: to a gateway, or with a secret key to a stand-alone sandbox. */
export interface Target {
  url: string
  secretKey?: string
}

/** Makes one call and parses its answer. Throws with the answer's text unless it succeeds. */
export async function callOperation<O extends Operation>(
  target: Target,
  operation: O,
  { path, query, body }: Input<O>,
): Promise<Output<O>> {
  const filled = fillPath<string>(operation.path, path ?? {})
  const isOwn = /^\/(session|sandbox)(\/|$)/.test(filled)
  const url = new URL(isOwn || target.secretKey ? filled : `/api${filled}`, target.url)
  url.search = new URLSearchParams(query as Record<string, string> | undefined).toString()
  const json = await send(target, operation.method, url, body)
  return operation.response?.parse(json) as Output<O>
}

/** Sends JSON and gives the JSON of the answer, undefined if it is empty. */
export async function send(
  { secretKey }: Target,
  method: string,
  url: URL,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {
      'x-requested-with': 'journey',
      'idempotency-key': randomUUID(),
      ...(secretKey ? { 'x-auth-token': secretKey } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url.pathname}: ${response.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}
