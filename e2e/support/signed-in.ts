/** A gateway that asks for a key, before a sandbox in another process that demands it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { inProject } from '../../scripts/prepare/project.ts'

export interface SignInGateway {
  /** Address with a slash at the end. */
  url: string
  accessKey: string
  secretKey: string
  stop(): Promise<void>
}

/** Starts both on free ports and an empty database. Rejects with what they said if one does not start. */
export async function startSignInGateway(): Promise<SignInGateway> {
  const dataDir = await mkdtemp(join(tmpdir(), 'interlink-sign-in-'))
  const sandbox = run('sandbox/main.ts', ['--data-dir', dataDir], {})
  const settings = await said(sandbox, /export SCW_DEFAULT_REGION/)
  const setting = (name: string) => new RegExp(`export ${name}=(\\S+)`).exec(settings)?.[1] ?? ''
  const gateway = run('server/main.ts', ['--sign-in'], { SCW_API_URL: setting('SCW_API_URL') })
  const line = await said(gateway, /^InterLink Console: .*\n/m)
  return {
    url: /https?:\/\/\S+/.exec(line)?.[0] ?? '',
    accessKey: setting('SCW_ACCESS_KEY'),
    secretKey: setting('SCW_SECRET_KEY'),
    async stop() {
      await Promise.all([end(gateway), end(sandbox)])
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(inProject('node_modules/.bin/node'), [inProject(program), '--port', '0', ...args], {
    cwd: inProject(),
    env: { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const listen = (chunk: Buffer) => {
      text += chunk.toString()
      if (pattern.test(text)) resolve(text)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('close', () => reject(new Error(text)))
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
