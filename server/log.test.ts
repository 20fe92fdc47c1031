import Fastify from 'fastify'
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
