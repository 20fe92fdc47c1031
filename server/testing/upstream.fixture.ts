/** An API for tests that records what it receives byte for byte, and responds or fails as the test says. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createServerWithTls } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { onTestFinished } from 'vitest'

import { SELF_SIGNED } from '../../scripts/prepare/self-signed.ts'
import type { Account } from '../account.ts'
import type { Parts } from '../http/app.ts'
import { gatewayUnderTest } from './gateway.fixture.ts'

interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

type Responder = (request: Received, response: ServerResponse, message: IncomingMessage) => void

export interface RawUpstream {
  url: string
  received: Received[]
  /** Connections opened so far. */
  connections: number
  respond: Responder
}

export const ACCOUNT: Account = {
  accessKey: 'SCWAAAAAAAAAAAAAAAAA',
  secretKey: '5ec7e700-aaaa-4aaa-8aaa-000000000001',
  organizationId: '00000000-0000-4000-8000-00000000000a',
  defaultProjectId: '00000000-0000-4000-8000-00000000000b',
}

/** An API that ends with the test; responds `{}` unless the test changes `respond`. With `tls` it is self-signed. */
export async function rawUpstream({ tls = false } = {}): Promise<RawUpstream> {
  const upstream: RawUpstream = {
    url: '',
    received: [],
    connections: 0,
    respond: (_request, response) => void response.setHeader('content-type', 'application/json').end('{}'),
  }
  const listener: RequestListener = (message, response) => {
    const receive = (body: string) => {
      const received = {
        method: message.method ?? '',
        url: message.url ?? '',
        headers: message.headers,
        body,
      }
      upstream.received.push(received)
      upstream.respond(received, response, message)
    }
    void text(message).then(receive)
  }
  const server = tls ? createServerWithTls(SELF_SIGNED, listener) : createServer(listener)
  server.on('connection', () => (upstream.connections += 1))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  upstream.url = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  return upstream
}

/** A gateway in local mode in front of an API that records everything. */
export async function forwardingUnderTest(parts: Partial<Parts> = {}) {
  const upstream = await rawUpstream()
  const backend = { mode: 'local', apiUrl: upstream.url, account: ACCOUNT } as const
  const { app } = await gatewayUnderTest({ backend, ...parts })
  return { app, upstream }
}
