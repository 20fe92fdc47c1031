/** Builds the floor page and serves it the way the gateway serves the console. */
import type { AddressInfo } from 'node:net'

import Fastify from 'fastify'

import { compressFiles } from '../../scripts/prepare/compressed-files.ts'
import { inProject } from '../../scripts/prepare/project.ts'
import { runQuietly } from '../../scripts/prepare/run.ts'
import { servePage } from '../../server/http/page.ts'

const BUILD = inProject('.cache/floor')

/** Builds into `.cache/floor`, files compressed like the console's. */
export async function buildFloor(): Promise<void> {
  const vite = inProject('node_modules/vite/bin/vite.js')
  const output = ['--outDir', BUILD, '--emptyOutDir', '--logLevel', 'warn']
  await runQuietly(process.execPath, [vite, 'build', inProject('bench/floor'), ...output])
  await compressFiles(BUILD)
}

/** Serves the build on a free port of this machine. */
export async function serveFloor(): Promise<{ url: string; stop: () => Promise<void> }> {
  const app = Fastify()
  await servePage(app, BUILD)
  // The floor writes its styles as HTML, which the console's policy allows no page that does not ask for it.
  app.addHook('onSend', async (_, reply) => void reply.removeHeader('content-security-policy'))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, stop: () => app.close() }
}
