/** A gateway for journeys: the built console on a sandbox of its own, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { inProject } from '../../scripts/prepare/project.ts'

export interface Gateway {
  /** Address with a slash at the end. */
  url: string
  dataDir: string
  /** Ends the process and keeps its data, for another start on them. */
  end: () => Promise<void>
  /** Ends the process and deletes its data. */
  stop: () => Promise<void>
}

/**
 * How long a journey's order counts as under way after its response was lost: minutes in real life. Longer than the
 * first look-ups take (domain/order/lost-order.ts), so that an order which comes near its end is not found by them.
 */
export const LOST_ORDER_MS = 9000

/**
 * Starts a gateway on a free port, on the data of an earlier one or an empty directory. Rejects with
 * what it printed if it does not start.
 */
export async function startGateway(earlierDataDir?: string): Promise<Gateway> {
  const dataDir = earlierDataDir ?? (await mkdtemp(join(tmpdir(), 'interlink-journey-')))
  const lostOrder = ['--lost-order', String(LOST_ORDER_MS / 1000)]
  const args = [inProject('server/main.ts'), '--port', '0', '--data-dir', dataDir, '--sandbox', ...lostOrder]
  const child = spawn(process.execPath, args, {
    cwd: inProject(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await end(child)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    return { url: await addressOf(child), dataDir, end: () => end(child), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  const errors: string[] = []
  child.stderr?.on('data', (text: Buffer) => errors.push(text.toString()))
  if (!child.stdout) throw new Error('The gateway has no output.')
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^InterLink Console: (?<url>\S+)/.exec(line)?.groups?.url
    if (url) return url
  }
  throw new Error(`The gateway did not start: ${errors.join('')}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
