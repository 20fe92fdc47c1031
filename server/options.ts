/** What the gateway is asked to do: command line first, then environment, then defaults. */
import { parseArgs } from 'node:util'

/** A mistake on the command line or in the environment; its message is one plain line for people. */
export class UsageError extends Error {}

export interface GatewayOptions {
  /** 0 lets the system choose. */
  port: number
  host: string
  /** Folder of everything that must survive a restart. */
  dataDir: string
  /** A PostgreSQL server for the sandbox instead of the embedded database. */
  databaseUrl: string | undefined
  /** Asked for explicitly, so that credentials in the environment are left alone. */
  sandbox: boolean
  /** True when Scaleway credentials are configured in a way this process can see. */
  credentials: boolean
  help: boolean
}

export const USAGE = `Usage: npm start -- [options]

  --port N          port to listen on, 0 for any free one (PORT, default 4280)
  --host ADDRESS    address to listen on (HOST, default 127.0.0.1)
  --data-dir DIR    where the sandbox keeps its data (INTERLINK_DATA_DIR, default .data)
  --sandbox         use the embedded API even if Scaleway credentials are configured
  --profile NAME    profile of the scw configuration file (SCW_PROFILE)
  --help            show this text`

/**
 * Reads options from a command line (without program and script) and an environment.
 * Throws `UsageError` on an unknown option, a stray argument or a port outside 0…65535.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): GatewayOptions {
  const given = parse(args)
  return {
    port: readPort(given.port ?? text(env.PORT) ?? '4280', given.port === undefined ? 'PORT' : '--port'),
    host: given.host ?? text(env.HOST) ?? '127.0.0.1',
    dataDir: given['data-dir'] ?? text(env.INTERLINK_DATA_DIR) ?? '.data',
    databaseUrl: text(env.DATABASE_URL),
    sandbox: given.sandbox ?? false,
    credentials: [given.profile, env.SCW_PROFILE, env.SCW_ACCESS_KEY, env.SCW_SECRET_KEY].some(
      (value) => text(value) !== undefined,
    ),
    help: given.help ?? false,
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
        profile: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    // parseArgs adds advice about `--` after its first sentence, which only confuses here.
    const [sentence] = (error as Error).message.split(/\.\s/)
    throw new UsageError(`${sentence}. Try --help.`, { cause: error })
  }
}

/** An empty variable is as good as none: that is how shells unset one for a single command. */
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
