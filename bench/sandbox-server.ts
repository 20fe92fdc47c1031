/** Stand-alone sandboxes for benchmarks: one on PGlite, one on PostgreSQL. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { preparePostgres, startPostgres } from '../scripts/prepare/postgres.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { inProject } from '../scripts/prepare/project.ts'
import { storeImage } from '../scripts/prepare/store-image.ts'

/** A sandbox process that accepts requests. */
export interface SandboxServer {
  url: string
  secretKey: string
  organizationId: string
  /** Environment variables that point a client at it, `SCW_API_URL` and the like. */
  settings: Readonly<Record<string, string>>
  /** Memory of the process in megabytes; NaN where the system does not provide it. */
  residentMb(): number
  /** Sends the signal and waits for the exit. */
  end(signal: NodeJS.Signals): Promise<void>
}

/** Starts `sandbox/main.ts` on a free port; rejects with its output when it exits instead. */
export async function startSandboxServer(
  dataDir: string,
  env: NodeJS.ProcessEnv = {},
): Promise<SandboxServer> {
  const shipped = readFileSync(inProject('scripts/sandbox.mjs'), 'utf8')
  const args = [...shippedFlags(shipped), inProject('sandbox/main.ts'), '--port', '0', '--data-dir', dataDir]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...shippedEnvironment(shipped), ...process.env, DATABASE_URL: '', ...env },
  })
  const ended = once(child, 'close')
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const collect = (text: Buffer) => {
      output += text.toString()
      if (output.includes('SCW_DEFAULT_REGION')) resolve()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('close', () => reject(new Error(`the sandbox ended: ${output}`)))
  })
  const settings = Object.fromEntries(
    [...output.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
  return {
    url: settings['SCW_API_URL'] ?? '',
    secretKey: settings['SCW_SECRET_KEY'] ?? '',
    organizationId: settings['SCW_DEFAULT_ORGANIZATION_ID'] ?? '',
    settings,
    residentMb() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
    },
    async end(signal) {
      child.kill(signal)
      await ended
    },
  }
}

/** The flags of `npm run sandbox`, read from its source. */
function shippedFlags(source: string): string[] {
  return [...source.matchAll(/'(--[\w-]+=\d+)'/g)].map(([, flag = '']) => flag)
}

function shippedEnvironment(source: string): NodeJS.ProcessEnv {
  return Object.fromEntries(
    [...source.matchAll(/(MALLOC_\w+): '(\d+)'/g)].map(([, name, value]) => [name, value]),
  )
}

/** The stores to compare, each with a sandbox on it; `stop` ends and removes everything. */
export async function startOnEachStore(): Promise<{
  servers: ReadonlyMap<string, SandboxServer>
  stop: () => Promise<void>
}> {
  const bin = await preparePostgres()
  await prepare(storeImage)
  const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-bench-'))
  const servers = new Map([['PGlite', await startSandboxServer(dataDir)]])
  const postgres = await startPostgres(bin)
  const env = { DATABASE_URL: await postgres.createDatabase() }
  servers.set('PostgreSQL', await startSandboxServer(dataDir, env))
  return {
    servers,
    async stop() {
      for (const server of servers.values()) await server.end('SIGTERM')
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
