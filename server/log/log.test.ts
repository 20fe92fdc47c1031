import Fastify, { LogController } from 'fastify'
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
