/** Starts the gateway from the command line: `node server/main.ts [options]`, see `USAGE`. */
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'

import { openSandbox, SandboxError } from '../sandbox/sandbox.ts'
import { buildApp } from './app.ts'
import { readOptions, USAGE, UsageError, type GatewayOptions } from './options.ts'
import { MissingBuildError } from './page.ts'
import { isLoopback } from './same-origin.ts'
import { stopGracefully } from './stop.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

const MODE_NOTE = '(sandbox mode: embedded API, no Scaleway account)'

/** A reason not to start that is told in one plain line. */
class StartError extends Error {}

async function start(options: GatewayOptions): Promise<void> {
  if (options.credentials && !options.sandbox) {
    throw new StartError(
      'Scaleway credentials are configured, but this version works on its embedded API only. ' +
        'Add --sandbox to use that; your credentials are not touched then.',
    )
  }
  const logLevel = process.env.LOG_LEVEL ?? 'warn'
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new UsageError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${logLevel}".`)
  }

  const sandbox = await openSandbox({ dataDir: resolve(options.dataDir), databaseUrl: options.databaseUrl })
  try {
    const app = await buildApp({
      sandbox,
      distDir: resolve(PROJECT, 'dist'),
      loopback: isLoopback(options.host),
      logLevel,
    })
    app.addHook('onClose', () => sandbox.close())
    // Before the port opens: whoever sees the address may end the process at once.
    stopGracefully(app)
    await app.listen({ port: options.port, host: options.host })
    console.log(`InterLink Console: ${urlOf(app.server.address() as AddressInfo)}  ${MODE_NOTE}`)
  } catch (error) {
    await sandbox.close()
    throw error
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`
}

/** One line about why the gateway did not start, and the exit code that goes with it. */
function explain(error: unknown, options: GatewayOptions | undefined): [line: string, exitCode: number] {
  if (error instanceof UsageError) return [error.message, 2]
  if (error instanceof StartError || error instanceof SandboxError || error instanceof MissingBuildError) {
    return [error.message, 1]
  }
  const { code, message } = error as NodeJS.ErrnoException
  const where = `${options?.host}:${options?.port}`
  if (code === 'EADDRINUSE') {
    return [`Port ${options?.port} is in use. Choose another with --port, or 0 for any free one.`, 1]
  }
  if (code === 'EACCES' && /listen/.test(message)) return [`No permission to listen on ${where}.`, 1]
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return [`This machine has no address ${options?.host}.`, 1]
  return [`InterLink Console could not start: ${message.split('\n')[0]}`, 1]
}

let options: GatewayOptions | undefined
try {
  options = readOptions(process.argv.slice(2), process.env)
  if (options.help) console.log(USAGE)
  else await start(options)
} catch (error) {
  const [line, exitCode] = explain(error, options)
  console.error(line)
  if (process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace') console.error(error)
  process.exit(exitCode)
}
