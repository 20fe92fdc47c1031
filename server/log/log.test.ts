import Fastify from 'fastify'
import { expect, test } from 'vitest'

import { logSettings } from './log.ts'
import { RequestLog } from './request-log.ts'

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

test('what a request has to say goes out as a child’s would, at every level; what says nothing makes none', async () => {
  const lines: string[] = []
  const children: string[] = []
  const app = Fastify({
    logger: logSettings('trace', { write: (line) => void lines.push(line) }),
    childLoggerFactory: (parent, bindings, options) => {
      const counting = Object.create(parent, {
        child: {
          value: (...child: Parameters<typeof parent.child>) => {
            children.push('made')
            return parent.child(...child)
          },
        },
      }) as typeof parent
      return new RequestLog(counting, bindings, options)
    },
    disableRequestLogging: true,
    genReqId: () => 'request-00001',
  })
  const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
  app.get('/silent', (_request, reply) => reply.send({}))
  app.get('/told', (request, reply) => {
    for (const level of levels) request.log[level]({ secret_key: 'a-secret' }, `said as ${level}`)
    request.log.child({ part: 'inner' }).info('said by a child')
    return reply.send({})
  })
  await app.inject('/silent')
  expect(children).toEqual([])
  await app.inject('/told')
  expect(children).toEqual(['made'])
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    ...levels.map((level) => ({ msg: `said as ${level}`, reqId: 'request-00001', secret_key: '[redacted]' })),
    { msg: 'said by a child', reqId: 'request-00001', part: 'inner' },
  ])
})
