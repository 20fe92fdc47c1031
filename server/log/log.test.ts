import * as fc from 'fast-check'
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify'
import { expect, test } from 'vitest'

import { logSettings } from './log.ts'

test('a request is logged without its query and its headers', async () => {
  const lines: string[] = []
  const app = Fastify({ logger: logSettings('trace', { write: (line) => void lines.push(line) }) })
  app.get('/links', (request, reply) => {
    request.log.error(new Error('failed'), 'with the request at hand')
    request.log.info({ req: request }, 'asked')
    return reply.send({})
  })
  const headers = { 'x-auth-token': 'a-secret', cookie: 'a-cookie' }
  await app.inject({ url: '/links?pairing_key=a-pairing-key', headers })
  const log = lines.join('')
  expect(log).toContain('"path":"/links"')
  expect(log).not.toMatch(/a-secret|a-cookie|a-pairing-key/)
})

test('what a handler logs carries the id of its request and no secret, at every level', async () => {
  const lines: string[] = []
  const app = Fastify({
    logger: logSettings('trace', { write: (line) => void lines.push(line) }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => 'request-00001',
  })
  const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
  app.get('/silent', (_request, reply) => reply.send({}))
  app.get('/logged', (request, reply) => {
    for (const level of levels) request.log[level]({ secret_key: 'a-secret' }, `logged as ${level}`)
    request.log.child({ part: 'inner' }).info('logged by a child')
    return reply.send({})
  })
  await app.inject('/silent')
  expect(lines).toEqual([])
  await app.inject('/logged')
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    ...levels.map((level) => ({
      msg: `logged as ${level}`,
      reqId: 'request-00001',
      secret_key: '[redacted]',
    })),
    { msg: 'logged by a child', reqId: 'request-00001', part: 'inner' },
  ])
})

/** A key as people, addresses and programs spell it. */
const spelledKey = fc
  .record({
    key: fc.uuid(),
    hyphen: fc.constantFrom('-', '', '\u2011', '%2D', '%E2%80%91', '-\u200b'),
    isUpper: fc.boolean(),
    percents: fc.array(fc.constantFrom('', '%', '%25', '%2525'), { minLength: 40, maxLength: 40 }),
  })
  .map(({ key, hyphen, isUpper, percents }) => {
    const encode = (digit: string, at: number) =>
      percents[at] ? percents[at] + digit.codePointAt(0)?.toString(16) : digit
    const parts = (isUpper ? key.toUpperCase() : key).split('-')
    return { key, text: parts.map((part) => Array.from(part, encode).join('')).join(hyphen) }
  })

/** Around it anything, such as the address of a call or quoted JSON. */
const textWithKey = fc
  .record({
    spelled: spelledKey,
    before: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('/api/links/', '?pairing_key=', '{"pairing_key":"', '\\', '\f', '\ud800', 'Bearer '),
    ),
    after: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('/attach-vpc', '"}', '\udc00')),
  })
  .map(({ spelled: { key, text }, before, after }) => ({ key, text: before + text + after }))

/** What people and libraries put a text in. */
const PLACES: ((inner: unknown, text: string) => unknown)[] = [
  (inner) => ({ inner }),
  (inner) => [1, inner],
  (inner, text) => ({ [text]: inner }),
  (inner, text) => new Error(text, { cause: inner }),
  (inner, text) => Object.assign(new Error('failed'), { code: text, params: [text], request: { inner } }),
  (inner, text) => new AggregateError([inner, new Error(text)], text),
  (inner) => ({ toJSON: () => inner }),
  (inner, text) => ({ headers: { cookie: text, accept: text }, rawHeaders: ['X-Auth-Token', text], inner }),
]

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
type Log = FastifyBaseLogger
const FORMAT: string = '%s and %o'
/** Every way to log that there is. */
const WAYS: ((log: Log, level: (typeof LEVELS)[number], thing: unknown, text: string) => void)[] = [
  (log, level, thing) => log[level](thing),
  (log, level, thing, text) => log[level](thing, text),
  (log, level, thing) => log[level]({ err: thing }),
  (log, level, thing) => log[level]({ error: thing }, 'failed'),
  (log, level, thing, text) => log[level]({ thing }, FORMAT, text, thing),
  (log, level, _thing, text) => log[level](text),
  (log, level, thing, text) => log.child({ thing, text })[level]('failed'),
  (log, level, _thing, text) => log.child({}, { msgPrefix: text })[level]('failed'),
]

/** What somebody can read who decodes whatever is encoded. */
function decoded(text: string): string {
  return text
    .replaceAll(/%(?:25)+/g, '%')
    .replaceAll(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/%[89a-f][0-9a-f]|[-\u2011\u200b]/gi, '')
    .toLowerCase()
}

test('no key reaches the log, whatever it stands in, however it is spelled, and whichever way it is logged', () => {
  const lines: string[] = []
  const { log } = Fastify({ logger: logSettings('trace', { write: (line) => void lines.push(line) }) })
  fc.assert(
    fc.property(
      textWithKey,
      fc.array(fc.constantFrom(...PLACES), { maxLength: 4 }),
      fc.constantFrom(...WAYS),
      fc.constantFrom(...LEVELS),
      ({ key, text }, places, way, level) => {
        lines.length = 0
        const thing = places.reduceRight((inner: unknown, place) => place(inner, text), text)
        way(log, level, thing, text)
        expect(lines).toHaveLength(1)
        expect(() => JSON.parse(lines[0] ?? '') as unknown).not.toThrow()
        expect(decoded(lines[0] ?? '')).not.toContain(key.replaceAll('-', ''))
      },
    ),
    { numRuns: 2000 },
  )
})
