/** Other programs: quietly, or with all their output. */
import { spawn, type SpawnOptions } from 'node:child_process'
import { delimiter } from 'node:path'

import { inProject, PROJECT } from './project.ts'

/** A program that failed; `message` holds all its output. */
export class CommandError extends Error {}

/** Runs a program silently. Rejects with `CommandError`, holding its output, unless it ends with code 0. */
export async function runQuietly(command: string, args: readonly string[], env = process.env): Promise<void> {
  let output = ''
  const collect = (text: Buffer) => (output += text.toString())
  const code = await run(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }, collect).catch(
    (error: unknown) => {
      throw new CommandError(`${command} does not start: ${(error as Error).message}`, { cause: error })
    },
  )
  if (code !== 0) throw new CommandError(`${output.trim()}\n${command} ended with code ${code}.`)
}

/** Runs a program on this terminal and gives its exit code. */
export function runVisibly(command: string, args: readonly string[], env = process.env): Promise<number> {
  return run(command, args, { env, stdio: 'inherit' })
}

function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  collect?: (text: Buffer) => void,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  // The programs of packages start `node`: the pinned one, not the machine's.
  const path = [inProject('node_modules/.bin'), options.env?.PATH].filter(Boolean).join(delimiter)
  const child = spawn(command, [...args], { cwd: PROJECT, ...options, env: { ...options.env, PATH: path } })
  if (collect) {
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
  }
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  child.on('error', reject)
  child.on('close', (code) => {
    process.off('SIGINT', pass).off('SIGTERM', pass)
    resolve(code ?? 1)
  })
  return promise
}
