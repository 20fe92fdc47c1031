/** The stand-alone sandbox in its own process, started as a person would start it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { makeOnce, testImage } from '../../store/testing/image.fixture.ts'
import { SANDBOX_MIGRATIONS } from '../store/migrations.ts'
import { DEFAULT_IMAGE_PATH } from '../store/prepare-image.ts'
import { testDatabase } from './store.fixture.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

/** A sandbox process that accepts requests. */
export interface Spawned {
  url: string
  accessKey: string
  secretKey: string
  organizationId: string
  output: string
  /** Sends the signal and waits for the exit; returns the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Runs `sandbox/main.ts` until it exits. */
export async function runSandbox(args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = start(args, env)
  const output = collect(child)
  await once(child, 'close')
  return { code: child.exitCode, ...output }
}

/** Starts it on a free port; rejects with its output when it exits instead. */
export async function spawnSandbox(
  dataDir: string,
  options: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Spawned> {
  // The process uses the default image; without it the first start is slow.
  const image = await testImage(SANDBOX_MIGRATIONS)
  await makeOnce(DEFAULT_IMAGE_PATH, async (path) => cpSync(image, path, { recursive: true }))
  const store = { DATABASE_URL: (await testDatabase()) ?? '' }
  const child = start(['--port', '0', '--data-dir', dataDir, ...options], { ...store, ...env })
  const output = collect(child)
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output.stdout.includes('SCW_DEFAULT_REGION')) resolve()
    })
    child.on('close', () => reject(new Error(`the sandbox ended: ${output.stderr}${output.stdout}`)))
  })
  const setting = (name: string) => new RegExp(`export ${name}=(\\S+)`).exec(output.stdout)?.[1] ?? ''
  return {
    url: setting('SCW_API_URL'),
    accessKey: setting('SCW_ACCESS_KEY'),
    secretKey: setting('SCW_SECRET_KEY'),
    organizationId: setting('SCW_DEFAULT_ORGANIZATION_ID'),
    output: output.stdout,
    async end(signal) {
      child.kill(signal)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
      return child.exitCode
    },
  }
}

function start(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', ...env },
  })
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (text) => (output.stdout += String(text)))
  child.stderr?.on('data', (text) => (output.stderr += String(text)))
  return output
}
