/** Checks every response of the sandbox against contract/. */
import { expect } from 'vitest'
import * as z from 'zod/mini'

import { apiOperations } from '../../contract/api-operations.ts'
import { typedErrorSchema, untypedErrorSchema } from '../../contract/errors.ts'
import type { Operation } from '../../contract/operation.ts'
import { pathPattern } from '../../contract/path-template.ts'
import { controlErrorSchema, sandboxControlOperations } from '../../contract/sandbox-control.ts'

const OPERATIONS = Object.values<Operation>({ ...apiOperations, ...sandboxControlOperations })

/** The operation that a request belongs to. */
export function operationOf(method: string, path: string): Operation | undefined {
  return OPERATIONS.find((operation) => operation.method === method && pathPattern(operation.path).test(path))
}

/** One response as received. */
export interface RawResponse {
  status: number
  headers: Record<string, unknown>
  text: string
}

/**
 * Checks the transport rules of api-contract.md §1, that the body fits its schema and has no key that the
 * schema does not know, and that InterLink sends no `null`. Returns the body, undefined for 204.
 */
export function expectContract(method: string, url: string, response: RawResponse): unknown {
  const path = url.split('?')[0] ?? ''
  const isControl = path.startsWith('/sandbox/')
  expect(response.headers['content-type']).toBe('application/json')
  if (!isControl) expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  if (response.status === 204) {
    expect(response.text).toBe('')
    expect(response.headers).not.toHaveProperty('content-length')
    return undefined
  }
  const body: unknown = JSON.parse(response.text)
  if (response.status >= 400) {
    // 503 is `out_of_stock`; any other 5xx is a bug.
    if (response.status !== 503) expect(response.status, response.text).toBeLessThan(500)
    const typed = isControl ? controlErrorSchema : typedErrorSchema
    if (response.status === 404 && !isControl) z.parse(z.union([typed, untypedErrorSchema]), body)
    else if ((body as { type?: string }).type === 'invalid_request') z.parse(untypedErrorSchema, body)
    else z.parse(typed, body)
    return body
  }
  const operation = operationOf(method, path)
  if (operation?.response) {
    expectKnownKeys(body, z.parse(operation.response, body), path)
    if (path.startsWith('/interlink/')) expect(response.text).not.toContain(':null')
  }
  return body
}

function expectKnownKeys(raw: unknown, parsed: unknown, where: string): void {
  if (typeof raw !== 'object' || raw === null) return
  for (const [key, value] of Object.entries(raw)) {
    expect(parsed, `${where} must be described by the contract`).toHaveProperty([key])
    expectKnownKeys(value, (parsed as Record<string, unknown>)[key], `${where}.${key}`)
  }
}
