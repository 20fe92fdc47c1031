/** The sandbox gateway of `npm run dev`, in a process that starts again whenever one of its files changes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import { inProject } from '../prepare/project.ts'
import { CommandError } from '../prepare/run.ts'

/** The gateway, over all its restarts. */
export interface DevGateway {
  /** Resolves at once, or while it starts again as soon as it listens or has failed to. */
  settled: () => Promise<void>
  /** Ends it and waits until it has ended. */
  end: () => Promise<void>
}

/**
 * Starts the gateway on a port and a data folder, and prints which changes make it start again. Resolves once it
 * listens; rejects with `CommandError` when it ends before, having printed why.
 */
export async function startDevGateway(port: number, dataDir: string): Promise<DevGateway> {
  const script = inProject('scripts/dev/gateway-process.ts')
  // Node watches what the script imports, and prints what it does.
  const child = spawn(
    process.execPath,
    ['--watch', '--watch-preserve-output', script, String(port), dataDir],
    {
      cwd: inProject(),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const exit = once(child, 'exit')
  const end = async () => {
    child.kill('SIGTERM')
    await exit
  }
  let start = Promise.withResolvers<boolean>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'ready') return start.resolve(true)
    console.log(line)
    if (line.startsWith('Restarting')) start = Promise.withResolvers()
    else if (/^(?:Failed|Completed) running/.test(line)) start.resolve(false)
  })
  void exit.then(() => start.resolve(false))
  if (!(await start.promise)) {
    await end()
    throw new CommandError('The gateway did not start.')
  }
  return {
    async settled() {
      await start.promise
    },
    end,
  }
}
