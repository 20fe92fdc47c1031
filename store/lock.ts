/**
 * One process per data directory, because PGlite itself does not prevent two from opening the same files. The
 * lock is a file that names its holder. A holder that died without releasing it (SIGKILL) is recognised by
 * its process id and start time, and exactly one of the waiting processes replaces it.
 */
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** The holder of a lock. `startedAt` distinguishes a process from a later one with the same id. */
interface Holder {
  pid: number
  startedAt: string
  host: string
  token: string
}

/** A held lock; releasing it twice is harmless. */
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
 * `link` succeeds for one process only. A process that finds a dead holder must first acquire the right to
 * replace *that* holder, which is a lock named after the dead holder's token, and then check again.
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

/** Undefined when the lock was removed in the meantime. A file that is not a lock counts as unheld. */
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
  // A process on another machine or container cannot be checked; refusing is safer than sharing.
  if (holder.host !== hostname()) return true
  if (holder.pid <= 0) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return startOf(holder.pid) === holder.startedAt
}

/** Start time of a process in clock ticks since boot; empty where the system does not provide it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
