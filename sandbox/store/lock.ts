/**
 * One process per data directory: PGlite itself does not stop two from opening the same files.
 * The lock is a file that names its holder; a holder that died without tidying up (kill −9) is recognised
 * by its process id and start time, and replaced by exactly one of those who find it.
 */
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds a lock. `startedAt` tells a process from a later one that was given the same id. */
interface Holder {
  pid: number
  startedAt: string
  host: string
  token: string
}

/** A lock that is held; releasing twice does no harm. */
export interface Lock {
  release(): void
}

/** The lock is held by a living process. */
export class LockedError extends Error {
  override name = 'LockedError'
  readonly pid: number
  constructor(pid: number) {
    super(`held by process ${pid}`)
    this.pid = pid
  }
}

/** Takes the lock at `path`; throws {@link LockedError}, or the file system's own error. */
export function takeLock(path: string): Lock {
  const mine: Holder = {
    pid: process.pid,
    startedAt: startOf(process.pid),
    host: hostname(),
    token: randomUUID(),
  }
  const draft = `${path}.${mine.token}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    acquire(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    release() {
      if (read(path)?.token === mine.token) rmSync(path, { force: true })
    },
  }
}

/**
 * `link` succeeds for one process only. Whoever finds a dead holder must first win the right to replace
 * *that* holder, a lock of its own named after the dead holder's token, and look again once it has it.
 */
function acquire(draft: string, path: string): void {
  for (;;) {
    if (tryLink(draft, path)) return
    const holder = read(path)
    if (!holder) continue
    if (isAlive(holder)) throw new LockedError(holder.pid)
    const right = `${path}.after-${holder.token.slice(0, 8)}`
    acquire(draft, right)
    try {
      if (read(path)?.token === holder.token) {
        const copy = `${draft}.new`
        linkSync(draft, copy)
        renameSync(copy, path)
        return
      }
    } finally {
      rmSync(right, { force: true })
    }
  }
}

function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Undefined when the lock went away meanwhile. A file that is no lock counts as held by nobody. */
function read(path: string): Holder | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    return JSON.parse(text) as Holder
  } catch {
    return { pid: 0, startedAt: '', host: hostname(), token: 'unreadable' }
  }
}

function isAlive(holder: Holder): boolean {
  // A process of another machine or container cannot be asked; better refuse than share.
  if (holder.host !== hostname()) return true
  if (holder.pid <= 0) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return startOf(holder.pid) === holder.startedAt
}

/** Start time of a process in clock ticks since boot; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
