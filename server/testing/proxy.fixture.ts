/** An HTTP proxy for tests, as stands between a company's network and the internet. */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { createServer as createServerWithTls } from 'node:https'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'

import { onTestFinished, vi } from 'vitest'

import { SELF_SIGNED } from '../../scripts/prepare/self-signed.ts'

interface TestProxy {
  url: string
  /** What was asked for, as `host:port`, and with which headers. */
  asked: { target: string; headers: IncomingHttpHeaders }[]
}

/**
 * A proxy on 127.0.0.1 that ends with the test. It connects to whatever is asked for, unless `answer` does something
 * else with the connection that asks.
 */
export async function connectProxy({
  tls = false,
  answer,
}: {
  tls?: boolean
  answer?: (socket: Socket) => void
}) {
  const proxy: TestProxy = { url: '', asked: [] }
  const server = tls ? createServerWithTls(SELF_SIGNED) : createServer()
  const sockets = new Set<{ destroy: () => void }>()
  server.on('connect', ({ url = '', headers }, socket: Socket) => {
    proxy.asked.push({ target: url, headers })
    socket.on('error', () => undefined)
    sockets.add(socket)
    if (answer) return answer(socket)
    const { hostname, port } = new URL(`http://${url}`)
    const target = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => socket.destroy())
    sockets.add(target)
  })
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.closeAllConnections()
    server.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  proxy.url = tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`
  return proxy
}

/** Sets the variables that name proxies until the test ends; others that could are unset. */
export function stubProxies(variables: { HTTPS_PROXY?: string; NO_PROXY?: string }): void {
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
    vi.stubEnv(name, '').stubEnv(name.toLowerCase(), '')
  }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
}

/** The certificate of tests is trusted until the test ends. */
export function trustSelfSignedHere(): void {
  const trusted = getCACertificates()
  setDefaultCACertificates([...trusted, SELF_SIGNED.cert])
  onTestFinished(() => setDefaultCACertificates(trusted))
}
