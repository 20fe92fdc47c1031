import { expect, test } from 'vitest'

import { apiOperations } from '../../contract/api-operations.ts'
import type { Operation } from '../../contract/operation.ts'
import { sandboxControlOperations } from '../../contract/sandbox-control.ts'
import { checkBody, parseJsonObject } from './body.ts'
import { ApiError, type ArgumentDetail } from './errors.ts'

const BODIES = Object.entries<Operation>({ ...apiOperations, ...sandboxControlOperations }).flatMap(
  ([name, { body }]) => (body ? [[name, body] as const] : []),
)

function refusalOf(check: () => unknown): ApiError['body'] {
  try {
    check()
  } catch (error) {
    if (error instanceof ApiError) return error.body
    throw error
  }
  return expect.unreachable()
}

test.each(BODIES)('no field of %s takes text that cannot be stored', (_name, schema) => {
  const fields = 'shape' in schema ? Object.keys(schema.shape as object) : []
  for (const field of [...fields, 'unknown']) {
    for (const text of ['"a\\ud800"', '"\\udc00\\ud800"', '"a\\u0000b"']) {
      for (const value of [text, `[${text}]`, `{"a":[${text}]}`, `{${text}:1}`]) {
        const body = parseJsonObject(`{"${field}":${value}}`)
        const { type, details } = refusalOf(() => checkBody(schema, body))
        expect([field, value, type]).toEqual([field, value, 'invalid_arguments'])
        expect(details as ArgumentDetail[]).toContainEqual(
          expect.objectContaining({ argument_name: field, reason: 'format' }),
        )
      }
    }
  }
})

test('whole surrogate pairs, and nesting of any depth, are no reason to refuse a body', () => {
  const [, schema] = BODIES.find(([name]) => name === 'updateLink') ?? expect.unreachable()
  expect(checkBody(schema, parseJsonObject('{"name":"a\\ud83d\\ude00"}'))).toEqual({ name: 'a😀' })
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(checkBody(schema, parseJsonObject(`{"name":"a","more":${deep}}`))).toEqual({ name: 'a' })
})
