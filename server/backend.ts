/** Opens and closes what the gateway serves: the embedded sandbox, or the API elsewhere. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Sandbox } from '../sandbox/sandbox.ts'
import { apiUrlFrom } from './api-url.ts'
import { proxyNote } from './forward/proxy.ts'
import type { Backend } from './http/api.ts'
import { openLocalAccount } from './local-account.ts'
import { UsageError, type GatewayOptions } from './options.ts'
import { Attempts } from './orders/attempts.ts'
import { endedSessionsOf } from './sign-in/ended-sessions.ts'
import { readSecrets } from './sign-in/secrets.ts'
import { openOwnStore, openSharedStore, storeInSandbox, type GatewayStore } from './store/open.ts'

export interface OpenBackend {
  backend: Backend
  attempts: Attempts
  /** Shown in brackets on the start line. */
  note: string
  close(): Promise<void>
}

/**
 * Opens what the options ask for. Rejects with `UsageError`, `SandboxError` or `StoreError` for what a person can
 * fix.
 */
export async function openBackend(options: GatewayOptions): Promise<OpenBackend> {
  switch (options.mode) {
    case 'sandbox': {
      // Loaded in this mode only: its API takes start-up time and memory that other modes should not pay.
      const { openSandbox } = await import('../sandbox/sandbox.ts')
      const sandbox = await openSandbox({
        dataDir: resolve(options.dataDir),
        databaseUrl: options.databaseUrl,
      })
      return withStore(await openStoreOf(options, sandbox), async () => ({
        backend: { mode: 'sandbox', sandbox },
        note: 'sandbox mode: embedded API, no Scaleway account',
        close: () => sandbox.close(),
      }))
    }
    case 'local': {
      const { apiUrl, account, profile } = await openLocalAccount(options)
      return withStore(await openStoreOf(options), async () => ({
        backend: { mode: 'local', apiUrl, account, profile },
        note: `local mode: ${profile === undefined ? '' : `profile ${profile}, `}organization ${account.organizationId}, project ${account.defaultProjectId}, with key ${account.accessKey} on ${apiUrl}${proxyNote(apiUrl, process.env)}; orders are real`,
      }))
    }
    case 'sign-in': {
      const apiUrl = apiUrlFrom(options.apiUrl)
      const { secrets, isLasting } = readSecrets(options.sessionSecrets, options.sessionSecretsFile)
      const ending = isLasting ? '' : '; without session secrets, sessions end with this process'
      return withStore(await openStoreOf(options), async (store) => ({
        backend: {
          mode: 'sign-in',
          apiUrl,
          sessions: {
            secrets,
            idleMs: options.sessionIdleMs,
            absoluteMs: options.sessionMaxMs,
            secure: options.tlsCert !== undefined || options.trustProxy,
            ended: await endedSessionsOf(store),
          },
        },
        note: `sign-in mode: each user’s own key on ${apiUrl}${proxyNote(apiUrl, process.env)}${ending}`,
      }))
    }
  }
}

interface Mode {
  backend: Backend
  note: string
  close?: () => Promise<void>
}

async function withStore(
  store: GatewayStore,
  open: (store: GatewayStore) => Promise<Mode>,
): Promise<OpenBackend> {
  try {
    const { backend, note, close } = await open(store)
    const attempts = new Attempts(store)
    return {
      backend,
      attempts,
      note,
      async close() {
        attempts.close()
        await store.close()
        await close?.()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The gateway's own memory: on the given server, else in the sandbox's database, else in the data directory. */
async function openStoreOf(
  { databaseUrl, dataDir }: GatewayOptions,
  sandbox?: Sandbox,
): Promise<GatewayStore> {
  try {
    if (databaseUrl !== undefined) return await openSharedStore(databaseUrl)
    return await (sandbox ? storeInSandbox(sandbox.database) : openOwnStore(resolve(dataDir)))
  } catch (error) {
    await sandbox?.close()
    throw error
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
