/** Options of the gateway: command line first, then environment, then defaults. */
import { parseArgs } from 'node:util'

import { isLoopback } from '../contract/this-machine.ts'

/** A mistake on the command line or in the environment; its message is one plain line for people. */
export class UsageError extends Error {}

export interface GatewayOptions {
  /** 0 lets the system choose a free port. */
  port: number
  host: string
  /** Folder of everything that must survive a restart. */
  dataDir: string
  /**
   * A PostgreSQL server that replaces the embedded database of the sandbox and holds what several gateways
   * share.
   */
  databaseUrl: string | undefined
  /** Requested by an option, or derived from what is configured. */
  mode: 'sandbox' | 'local' | 'sign-in'
  /** `--profile`, which takes precedence over keys in the environment. */
  profile: string | undefined
  /** `SCW_PROFILE`; keys in the environment take precedence over it. */
  fallbackProfile: string | undefined
  apiUrl: string | undefined
  tlsCert: string | undefined
  tlsKey: string | undefined
  trustProxy: boolean
  /** The session secrets themselves, and the file that contains them. */
  sessionSecrets: string | undefined
  sessionSecretsFile: string | undefined
  sessionIdleMs: number
  sessionMaxMs: number
  /** How long an order whose response was lost may still be carried out. */
  lostOrderMs: number
  help: boolean
}

export const USAGE = `Usage: npm start -- [options]

  --port N          port to listen on, 0 for any free one (PORT, default 4280)
  --host ADDRESS    address to listen on (HOST, default 127.0.0.1)
  --data-dir DIR    what sandbox and gateway keep over a restart (INTERLINK_DATA_DIR, default .data);
                    one process each

What the console works on:
  (nothing)         the embedded API: no account, nothing is billed
  --sandbox         the same, even if Scaleway credentials are configured
  --profile NAME    your account: a profile of the scw configuration file (SCW_PROFILE),
                    or SCW_ACCESS_KEY and SCW_SECRET_KEY; for this machine only
  --sign-in         the account of whoever signs in with an API key
  SCW_API_URL       another API than https://api.scaleway.com
  HTTPS_PROXY       a proxy on the way to it, but for what NO_PROXY names

For others than this machine:
  --tls-cert FILE, --tls-key FILE   serve by TLS
  --trust-proxy                     a proxy of yours adds TLS and sets X-Forwarded-*
  --session-secrets-file FILE       what sessions are sealed with, 32 bytes a line in hexadecimal
                                    or base64; the first seals, all open (INTERLINK_SESSION_SECRETS)
  --session-idle MINUTES            a session ends after so long without requests (default 30)
  --session-max MINUTES             and after so long in any case (default 720)

  --lost-order SECONDS  for so long an order whose response was lost may still be carried out, and
                        is neither called placed nor not placed (default 120)

  --help            show this text`

const MINUTE_MS = 60_000

/**
 * Reads options from a command line (without program and script) and an environment. Throws
 * `UsageError` on an unknown option, a stray argument, a number out of range, and on combinations that
 * would be unsafe.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): GatewayOptions {
  const given = parse(args)
  const options: GatewayOptions = {
    port: readPort(given.port ?? text(env.PORT) ?? '4280', given.port === undefined ? 'PORT' : '--port'),
    host: given.host ?? text(env.HOST) ?? '127.0.0.1',
    dataDir: given['data-dir'] ?? text(env.INTERLINK_DATA_DIR) ?? '.data',
    databaseUrl: text(env.DATABASE_URL),
    mode: readMode(given, env),
    profile: text(given.profile),
    fallbackProfile: text(env.SCW_PROFILE),
    apiUrl: text(env.SCW_API_URL),
    tlsCert: given['tls-cert'],
    tlsKey: given['tls-key'],
    trustProxy: given['trust-proxy'] ?? false,
    sessionSecrets: text(env.INTERLINK_SESSION_SECRETS),
    sessionSecretsFile: given['session-secrets-file'],
    sessionIdleMs: readMinutes(given['session-idle'] ?? '30', '--session-idle'),
    sessionMaxMs: readMinutes(given['session-max'] ?? '720', '--session-max'),
    lostOrderMs: readSeconds(given['lost-order'] ?? '120', '--lost-order'),
    help: given.help ?? false,
  }
  if (!options.help) refuseUnsafe(options)
  return options
}

type Given = ReturnType<typeof parse>

function readMode(given: Given, env: NodeJS.ProcessEnv): GatewayOptions['mode'] {
  if (given.sandbox && given['sign-in']) {
    throw new UsageError('--sandbox and --sign-in exclude each other: the embedded API has one account.')
  }
  if (given.sandbox) return 'sandbox'
  if (given['sign-in']) return 'sign-in'
  const keys = [given.profile, env.SCW_PROFILE, env.SCW_ACCESS_KEY, env.SCW_SECRET_KEY]
  return keys.some((value) => text(value) !== undefined) ? 'local' : 'sandbox'
}

function refuseUnsafe({ mode, host, tlsCert, tlsKey, trustProxy }: GatewayOptions): void {
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    throw new UsageError('--tls-cert and --tls-key go together.')
  }
  if (mode === 'local' && (!isLoopback(host) || trustProxy)) {
    throw new UsageError(
      'With your own keys the console is for this machine only, or others would act with them: leave out --host and --trust-proxy, or let everyone sign in with --sign-in.',
    )
  }
  if (mode === 'sign-in' && !isLoopback(host) && tlsCert === undefined && !trustProxy) {
    throw new UsageError(
      'Keys must not travel unprotected: give --tls-cert and --tls-key, or --trust-proxy behind a proxy that adds TLS.',
    )
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'data-dir': { type: 'string' },
        sandbox: { type: 'boolean' },
        'sign-in': { type: 'boolean' },
        profile: { type: 'string' },
        'tls-cert': { type: 'string' },
        'tls-key': { type: 'string' },
        'trust-proxy': { type: 'boolean' },
        'session-secrets-file': { type: 'string' },
        'session-idle': { type: 'string' },
        'session-max': { type: 'string' },
        'lost-order': { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    // parseArgs adds advice about `--` after its first sentence, which is misleading here.
    const [sentence] = (error as Error).message.split(/\.\s/)
    throw new UsageError(`${sentence}. Try --help.`, { cause: error })
  }
}

/** An empty variable counts as unset: that is how shells unset one for a single command. */
function text(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}

function readPort(value: string, source: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new UsageError(`${source} must be a port from 0 to 65535, not "${value}".`)
  }
  return port
}

const MAX_MINUTES = 30 * 24 * 60

function readMinutes(value: string, source: string): number {
  const minutes = Number(value)
  if (!/^\d+(\.\d+)?$/.test(value) || minutes <= 0 || minutes > MAX_MINUTES) {
    throw new UsageError(`${source} must be minutes, more than 0 and at most ${MAX_MINUTES}, not "${value}".`)
  }
  return minutes * MINUTE_MS
}

const MAX_SECONDS = 24 * 60 * 60

function readSeconds(value: string, source: string): number {
  const seconds = Number(value)
  if (!/^\d+(\.\d+)?$/.test(value) || seconds <= 0 || seconds > MAX_SECONDS) {
    throw new UsageError(`${source} must be seconds, more than 0 and at most ${MAX_SECONDS}, not "${value}".`)
  }
  return seconds * 1000
}
