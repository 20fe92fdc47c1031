/** A proxy before a gateway that changes the cookies on their way to the browser, as browsers and networks do. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

interface CookieProxy {
  /** Address with a slash at the end. */
  url: string
  stop(): Promise<void>
}

/** `change` gives what is left of each `Set-Cookie` header; undefined for nothing. */
export async function startCookieProxy(
  gatewayUrl: string,
  change: (setCookie: string) => string | undefined,
): Promise<CookieProxy> {
  const { port } = new URL(gatewayUrl)
  const server = createServer((message, response) => {
    const { url: path, method, headers } = message
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const { 'set-cookie': set = [], ...others } = answer.headers
      const kept = set.map(change).filter((cookie) => cookie !== undefined)
      response.writeHead(answer.statusCode ?? 502, {
        ...others,
        ...(kept.length > 0 && { 'set-cookie': kept }),
      })
      answer.pipe(response)
    })
    message.pipe(asked)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
