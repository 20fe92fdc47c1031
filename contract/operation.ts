/** The shape in which every API call is described once, for the console, the gateway and the sandbox. */
import type * as z from 'zod/mini'

/** Names in `{braces}` of a path template: `/regions/{region}/links/{link_id}` gives `region | link_id`. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameters<Rest>
  : never

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/**
 * One call of the API.
 *
 * - `path`: template from the API's root; every `{name}` is a region or an id.
 * - `query`: the keys that may be sent; all values are text on the wire, lists repeat the key.
 * - `body`: schema of the JSON request body, absent when there is none.
 * - `response`: schema of the JSON response body, absent for 204.
 */
export interface Operation<
  Path extends string = string,
  Query extends string = string,
  Body extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
  Response extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
> {
  readonly method: Method
  readonly path: Path
  readonly query: readonly Query[]
  readonly body: Body
  readonly response: Response
}

interface Parts<
  Path extends string,
  Query extends string,
  Body extends z.ZodMiniType | undefined,
  Response extends z.ZodMiniType | undefined,
> {
  method: Method
  path: Path
  query?: readonly Query[]
  body?: Body
  response?: Response
}

/** Describes one call; omitted parts mean *no query keys*, *no body*, *no response body*. */
export function operation<
  const Path extends string,
  const Query extends string = never,
  Body extends z.ZodMiniType | undefined = undefined,
  Response extends z.ZodMiniType | undefined = undefined,
>(parts: Parts<Path, Query, Body, Response>): Operation<Path, Query, Body, Response> {
  return {
    method: parts.method,
    path: parts.path,
    query: parts.query ?? [],
    body: parts.body as Body,
    response: parts.response as Response,
  }
}
