/**
 * The gateway of `npm run dev`: `node scripts/dev/gateway-process.ts PORT DATA_DIR`. The page comes from Vite,
 * which is also the proxy that this gateway trusts. Prints `ready` once it listens.
 */
import { mkdirSync, writeFileSync } from 'node:fs'

import { openBackend } from '../../server/backend.ts'
import { buildApp } from '../../server/http/app.ts'
import { readOptions } from '../../server/options.ts'
import { stopGracefully } from '../../server/stop.ts'
import { inProject } from '../prepare/project.ts'

/** Instead of a build: somebody may open the gateway's own address. */
const PAGE = '<!doctype html><title>InterLink Console</title><p>The page is at the address of npm run dev.\n'

const [port = '', dataDir = ''] = process.argv.slice(2)
const distDir = inProject('.cache/dev')
mkdirSync(distDir, { recursive: true })
writeFileSync(`${distDir}/index.html`, PAGE)

// Nothing of the shell's environment: with credentials in it the console would work on a real account.
const options = readOptions(['--sandbox', '--trust-proxy', '--port', port, '--data-dir', dataDir], {})
const opened = await openBackend(options)
const app = await buildApp({
  backend: opened.backend,
  attempts: opened.attempts,
  distDir,
  loopback: false,
  trustProxy: options.trustProxy,
  lostOrderMs: options.lostOrderMs,
  logLevel: process.env.LOG_LEVEL || 'warn',
})
app.addHook('onClose', () => opened.close())
stopGracefully(app)
await app.listen({ port: options.port, host: options.host })
console.log('ready')
