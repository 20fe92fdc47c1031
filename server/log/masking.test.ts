import { expect, test } from 'vitest'

import { describeError, maskLine, maskText, traceError } from './masking.ts'

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
  const line = maskLine(JSON.stringify(describeError(errorWithKeys())))
  expect(JSON.parse(line)).toMatchObject({
    type: 'Error',
    message: 'invalid header value [uuid]',
    code: 'ERR_INVALID_CHAR',
    stack: expect.stringContaining('masking.test.ts'),
    cause: { message: 'cannot parse "secret_key: [uuid]"' },
  })
  expect(line).not.toContain('headers')
  expect(line.toLowerCase()).not.toContain(KEY)
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

test.each([
  [`/api/links/${KEY}/attach-vpc`, '/api/links/[uuid]/attach-vpc'],
  ['/links/%35ec7e700-aaaa%2D4aaa-8aaa-00000000000%2531', '/links/[uuid]'],
  ['Pairing key: “5EC7E700‑AAAA‑4AAA‑8AAA‑000000000001”', 'Pairing key: “[uuid]”'],
  ['5ec7e700aaaa4aaa8aaa000000000001', '[uuid]'],
  [`\\${KEY} \\u${KEY} \f${KEY}\u0001${KEY}`, '\\[uuid] \\u[uuid] \f[uuid]\u0001[uuid]'],
  ['postgres://user:p@ss%40@host:5432/name', 'postgres://user:[redacted]@host:5432/name'],
  ['cookie: a=b; __Host-session=x%3By; c=d', 'cookie: a=b; __Host-session=[redacted] c=d'],
  ['{"password": "x\\y", "name": "z"}', '{"password": "[redacted]", "name": "z"}'],
  ['http://localhost:4280/interlinks@2026-11-28T00:00:00Z', undefined],
  ['at file:///srv/server/http/app.ts:72:19, 30 digits: 0123456789abcdef0123456789abcd', undefined],
])('of %j the secrets are masked and the words stay', (text, expected) => {
  expect(maskText(text)).toBe(expected ?? text)
})

test('fields with the names of secrets are masked at any depth', () => {
  const line = JSON.stringify({
    error: { config: { headers: { Cookie: 'a="b"', 'x-auth-token': 'c' } }, n: 1 },
  })
  expect(JSON.parse(maskLine(line))).toEqual({
    error: { config: { headers: { Cookie: '[redacted]', 'x-auth-token': '[redacted]' } }, n: 1 },
  })
})
