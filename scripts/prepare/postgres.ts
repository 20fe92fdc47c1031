/** A real PostgreSQL for tests and measurements: found or installed, and run in a folder of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'

import { prepareProgram } from './debian-package.ts'
import { freePort } from './free-port.ts'
import { CommandError } from './run.ts'

/** Where Debian puts the programs of each version. */
const DEBIAN = '/usr/lib/postgresql'

/** Folder with `initdb` and `postgres`: `$POSTGRES_BIN`, or Debian's newest; undefined if there is none. */
function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : []
  const newest = versions.toSorted((a, b) => Number(b) - Number(a)).map((one) => join(DEBIAN, one, 'bin'))
  const folders = [process.env.POSTGRES_BIN, ...newest]
  return folders.find((folder) => folder !== undefined && existsSync(join(folder, 'initdb')))
}

/** Folder of its programs, found or installed; rejects with a plain line where it can be neither. */
export function preparePostgres(): Promise<string> {
  const named = { packageName: 'postgresql', variable: 'POSTGRES_BIN' }
  return prepareProgram({ name: 'PostgreSQL', find: findPostgres, ...named })
}

/** A server on this machine alone. */
export interface Postgres {
  /** Makes an empty database; answers its URL. */
  createDatabase(): Promise<string>
  /** Ends the server and removes all it held. */
  stop(): Promise<void>
}

/** Starts a server with default settings on a free port. */
export async function startPostgres(bin: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const data = join(folder, 'data')
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  // It refuses to run as root.
  const user = isRoot() ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  if (user.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
  try {
    const init = ['-D', data, '-U', 'sandbox', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
    const made = spawnSync(join(bin, 'initdb'), [...init, '-E', 'UTF8', '--no-locale'], user)
    if (made.status !== 0) throw new CommandError(`initdb failed: ${String(made.stderr)}`)
    const port = await freePort()
    const child = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder],
      { ...user, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    await untilReady(child)
    const url = (database: string) => `postgres://sandbox:${password}@127.0.0.1:${port}/${database}`
    return {
      async createDatabase() {
        const name = `sandbox_${randomBytes(6).toString('hex')}`
        const client = new Client({ connectionString: url('postgres') })
        await client.connect()
        await client.query(`create database ${name}`)
        await client.end()
        return url(name)
      },
      async stop() {
        // Its *fast* shutdown: open connections do not hold it up.
        child.kill('SIGINT')
        if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
        rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Id of the user or group that Debian's package makes. */
function idOf(flag: '-u' | '-g'): number {
  return Number(String(spawnSync('id', [flag, 'postgres']).stdout).trim())
}

function untilReady(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let output = ''
  child.stderr?.on('data', (text) => {
    output += String(text)
    if (output.includes('ready to accept connections')) resolve()
  })
  child.on('close', () => reject(new CommandError(`PostgreSQL ended: ${output}`)))
  return promise
}
