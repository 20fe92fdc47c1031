/** Opens and closes what the gateway serves: the embedded sandbox, or the API elsewhere. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Pool } from 'pg'

import { apiUrlFrom } from './api-url.ts'
import { openDatabase } from './database.ts'
import type { Backend } from './http/api.ts'
import { openLocalAccount } from './local-account.ts'
import { UsageError, type GatewayOptions } from './options.ts'
import { AttemptsInMemory } from './orders/attempts-in-memory.ts'
import { AttemptsInPostgres } from './orders/attempts-in-postgres.ts'
import type { Attempts } from './orders/attempts.ts'
import { endedSessionsInMemory, endedSessionsInPostgres } from './sign-in/ended-sessions.ts'
import { readSecrets } from './sign-in/secrets.ts'

export interface OpenBackend {
  backend: Backend
  attempts: Attempts
  /** Shown in brackets on the start line. */
  note: string
  close(): Promise<void>
}

/** Opens what the options ask for. Rejects with `UsageError` or `SandboxError` for what a person can fix. */
export async function openBackend(options: GatewayOptions): Promise<OpenBackend> {
  const { backend, note, close } = await openMode(options)
  let pool: Pool | undefined
  try {
    pool = await openPool(options.databaseUrl)
  } catch (error) {
    await close()
    throw error
  }
  if (pool && backend.mode === 'sign-in') backend.sessions.ended = endedSessionsInPostgres(pool)
  const attempts = pool ? new AttemptsInPostgres(pool) : new AttemptsInMemory()
  return {
    backend,
    attempts,
    note,
    async close() {
      await attempts.close()
      await pool?.end()
      await close()
    },
  }
}

async function openMode(options: GatewayOptions): Promise<Omit<OpenBackend, 'attempts'>> {
  switch (options.mode) {
    case 'sandbox': {
      const { databaseUrl } = options
      // Loaded in this mode only: it includes a database, whose start-up time and memory other modes should
      // not pay.
      const { openSandbox } = await import('../sandbox/sandbox.ts')
      const sandbox = await openSandbox({ dataDir: resolve(options.dataDir), databaseUrl })
      return {
        backend: { mode: 'sandbox', sandbox },
        note: 'sandbox mode: embedded API, no Scaleway account',
        close: () => sandbox.close(),
      }
    }
    case 'local': {
      const { apiUrl, account } = await openLocalAccount(options)
      const profile = options.profile ?? options.fallbackProfile
      return {
        backend: { mode: 'local', apiUrl, account },
        note: `local mode: ${profile === undefined ? '' : `profile ${profile}, `}organization ${account.organizationId}, project ${account.defaultProjectId}, with key ${account.accessKey} on ${apiUrl}; orders are real`,
        close: async () => undefined,
      }
    }
    case 'sign-in': {
      const apiUrl = apiUrlFrom(options.apiUrl)
      const { secrets, isLasting } = readSecrets(options.sessionSecrets, options.sessionSecretsFile)
      const sessions = {
        secrets,
        idleMs: options.sessionIdleMs,
        absoluteMs: options.sessionMaxMs,
        secure: options.tlsCert !== undefined || options.trustProxy,
        ended: endedSessionsInMemory(),
      }
      const ending = isLasting ? '' : '; without session secrets, sessions end with this process'
      return {
        backend: { mode: 'sign-in', apiUrl, sessions },
        note: `sign-in mode: each user’s own key on ${apiUrl}${ending}`,
        close: async () => undefined,
      }
    }
  }
}

async function openPool(url: string | undefined): Promise<Pool | undefined> {
  if (url === undefined) return undefined
  try {
    return await openDatabase(url)
  } catch (error) {
    // The driver's own message may contain the address with its password.
    const code = (error as NodeJS.ErrnoException).code
    throw new UsageError(`The database of DATABASE_URL cannot be used${code ? ` (${code})` : ''}.`, {
      cause: error,
    })
  }
}

/** Certificate and key for TLS, or undefined without them. Throws `UsageError` when a file cannot be read. */
export function readTls({ tlsCert, tlsKey }: GatewayOptions): { cert: string; key: string } | undefined {
  if (tlsCert === undefined || tlsKey === undefined) return undefined
  return { cert: readPem(tlsCert, '--tls-cert'), key: readPem(tlsKey, '--tls-key') }
}

function readPem(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`The file of ${option} cannot be read: ${file}.`, { cause: error })
  }
}
