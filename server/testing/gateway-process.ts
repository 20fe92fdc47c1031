/** The gateway in its own process, started as a person would start it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const MAIN = resolve(import.meta.dirname, '../main.ts')

/** The environment without variables that would change what is tested. */
const NEUTRAL = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(PORT|HOST|DATABASE_URL|INTERLINK_|SCW_|LOG_LEVEL|(HTTPS?|ALL|NO)_PROXY$)/i.test(name),
  ),
)

export interface GatewayProcess {
  /** The line on its standard output. */
  line: string
  /** Address with a slash at the end. */
  url: string
  /** Everything written so far, on both outputs. */
  output: { text: string }
  child: ChildProcess
  /** Sends SIGTERM and waits for the exit. */
  stop(): Promise<void>
}

/**
 * Runs `server/main.ts`, or another copy of it, until it prints its address; rejects with its output when it
 * exits first. Without `--data-dir` it gets a directory of its own, which ends with it.
 */
export async function startGatewayProcess(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  main = MAIN,
): Promise<GatewayProcess> {
  const own = args.includes('--data-dir') ? undefined : mkdtempSync(join(tmpdir(), 'gateway-data-'))
  const placed = own === undefined ? args : ['--data-dir', own, ...args]
  const child = spawn(process.execPath, [main, '--port', '0', ...placed], {
    env: { ...NEUTRAL, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (own !== undefined) child.once('exit', () => rmSync(own, { recursive: true, force: true }))
  const output = { text: '' }
  child.stderr?.on('data', (text) => (output.text += String(text)))
  const line = await new Promise<string>((found, fail) => {
    child.stdout?.on('data', (text) => {
      output.text += String(text)
      const start = /^InterLink Console: .*$/m.exec(output.text)?.[0]
      if (start) found(start)
    })
    child.once('close', () => fail(new Error(output.text)))
  })
  return {
    line,
    url: /https?:\/\/\S+/.exec(line)?.[0] ?? '',
    output,
    child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
