/** Starts the gateway from the command line: `node server/main.ts [options]`, see `USAGE`. */
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'

import { isLoopback } from '../contract/this-machine.ts'
import { SandboxError } from '../sandbox/sandbox-error.ts'
import { StoreError } from '../store/store-error.ts'
import { openBackend, readTls } from './backend.ts'
import { buildApp } from './http/app.ts'
import { MissingBuildError } from './http/page.ts'
import { maskText, traceError } from './log/masking.ts'
import { readOptions, USAGE, UsageError, type GatewayOptions } from './options.ts'
import { stopGracefully } from './stop.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

async function start(options: GatewayOptions): Promise<void> {
  // Where several people sign in, there must be a record of who did what.
  const logLevel = process.env.LOG_LEVEL || (options.mode === 'sign-in' ? 'info' : 'warn')
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new UsageError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${logLevel}".`)
  }
  const tls = readTls(options)
  const opened = await openBackend(options)
  try {
    const app = await buildApp({
      backend: opened.backend,
      attempts: opened.attempts,
      distDir: resolve(PROJECT, 'dist'),
      loopback: isLoopback(options.host) && !options.trustProxy,
      tls,
      trustProxy: options.trustProxy,
      lostOrderMs: options.lostOrderMs,
      logLevel,
    })
    app.addHook('onClose', () => opened.close())
    // Before the port opens: a process that reads the address may send a signal immediately.
    stopGracefully(app)
    await app.listen({ port: options.port, host: options.host })
    const scheme = tls ? 'https' : 'http'
    console.log(
      `InterLink Console: ${scheme}://${hostAndPort(app.server.address() as AddressInfo)}/  (${opened.note})`,
    )
  } catch (error) {
    await opened.close()
    throw error
  }
}

function hostAndPort({ address, family, port }: AddressInfo): string {
  return `${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** One line about why the gateway did not start, and the exit code. */
function explain(error: unknown, options: GatewayOptions | undefined): [line: string, exitCode: number] {
  if (error instanceof UsageError) return [error.message, 2]
  if (error instanceof SandboxError || error instanceof StoreError || error instanceof MissingBuildError) {
    return [error.message, 1]
  }
  const { code, message } = error as NodeJS.ErrnoException
  const where = `${options?.host}:${options?.port}`
  if (code === 'EADDRINUSE') {
    return [`Port ${options?.port} is in use. Choose another with --port, or 0 for any free one.`, 1]
  }
  if (code?.startsWith('ERR_OSSL') || code?.startsWith('ERR_SSL')) {
    return ['The files of --tls-cert and --tls-key hold no certificate and its key.', 1]
  }
  if (code === 'EACCES' && /listen/.test(message)) return [`No permission to listen on ${where}.`, 1]
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return [`This machine has no address ${options?.host}.`, 1]
  return [maskText(`InterLink Console could not start: ${message.split('\n')[0]}`), 1]
}

let options: GatewayOptions | undefined
try {
  options = readOptions(process.argv.slice(2), process.env)
  if (options.help) console.log(USAGE)
  else await start(options)
} catch (error) {
  const [line, exitCode] = explain(error, options)
  console.error(line)
  if (process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace') console.error(traceError(error))
  process.exit(exitCode)
}
