/** The console from its sources, with hot reload, and behind it the gateway of `npm run dev`. */
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createServer as createVite } from 'vite'

import { CommandError } from '../prepare/run.ts'

/** What the gateway answers; all else is the page or one of its modules. */
const GATEWAY_PATHS = /^\/(?:api|session|sandbox|healthz|readyz|metrics)(?:[/?]|$)/

/** The page that is served. */
export interface DevPage {
  /** Address with a slash at the end. */
  url: string
  close: () => Promise<void>
}

/** Where the gateway is, and what a call waits for: while it starts again there is nobody to answer. */
interface GatewayBehind {
  port: number
  settled: () => Promise<void>
}

/** Serves the page on a port of this machine (0: any free one). Rejects with `CommandError` when the port is in use. */
export async function startDevPage(port: number, gateway: GatewayBehind): Promise<DevPage> {
  const server = createHttpServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new CommandError(`Port ${port} is in use. Choose another with --port, or 0 for any free one.`)
  })
  const vite = await createVite({
    cacheDir: '.cache/vite',
    clearScreen: false,
    server: {
      // With a server of ours Vite leaves signals alone, so that page and gateway end in one place.
      middlewareMode: { server },
      hmr: { server },
      // The browser's own host goes through: the gateway compares it with the origin of writes.
      proxy: { [GATEWAY_PATHS.source]: { target: `http://127.0.0.1:${gateway.port}`, xfwd: true } },
      watch: { ignored: ['**/{.cache,.data,dist,test-results}/**'] },
    },
  })
  server.on('request', (request, response) => {
    const isCall = GATEWAY_PATHS.test(request.url ?? '')
    void (isCall ? gateway.settled() : Promise.resolve()).then(() => vite.middlewares(request, response))
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.close()
      await vite.close()
      server.closeAllConnections()
    },
  }
}
