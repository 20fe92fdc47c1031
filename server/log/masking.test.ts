import { expect, test } from 'vitest'

import { describeError, maskUuids, traceError } from './masking.ts'

const KEY = '5ec7e700-aaaa-4aaa-8aaa-000000000001'

/** As libraries make them: the whole request is attached to the error. */
function errorWithKeys(): Error {
  const cause = Object.assign(new Error(`cannot parse "secret_key: ${KEY}"`), {
    input: `postgres://u:${KEY}@h`,
  })
  const error = new Error(`invalid header value ${KEY.toUpperCase()}`, { cause })
  return Object.assign(error, { code: 'ERR_INVALID_CHAR', request: { headers: { 'x-auth-token': KEY } } })
}

test('an error is logged with what and where, and without keys', () => {
  const record = describeError(errorWithKeys())
  expect(record).toMatchObject({
    type: 'Error',
    message: 'invalid header value [uuid]',
    code: 'ERR_INVALID_CHAR',
    stack: expect.stringContaining('masking.test.ts'),
    cause: { message: 'cannot parse "secret_key: [uuid]"' },
  })
  expect(JSON.stringify(record).toLowerCase()).not.toContain(KEY)
})

test('errors of several addresses are all described, and a cycle of causes ends', () => {
  const both = new AggregateError([new Error('first'), new Error('second')], 'both')
  expect(describeError(both).errors?.map(({ message }) => message)).toEqual(['first', 'second'])
  const circle = new Error('circle')
  circle.cause = circle
  expect(JSON.stringify(describeError(circle)).length).toBeLessThan(20_000)
  expect(describeError('just a text with a secret').message).not.toContain('secret')
})

test('a detailed trace contains stack frames and codes, and no message', () => {
  const trace = traceError(errorWithKeys())
  expect(trace).toMatch(/^Error \(ERR_INVALID_CHAR\)\n +at .*masking\.test\.ts/)
  expect(trace).toContain('caused by Error')
  expect(trace.toLowerCase()).not.toContain(KEY)
  expect(trace).not.toMatch(/header value|cannot parse/)
})

test('a path keeps its words', () => {
  expect(maskUuids(`/api/links/${KEY}/attach-vpc`)).toBe('/api/links/[uuid]/attach-vpc')
})
