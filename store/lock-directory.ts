/** Makes a directory one process's own, and tells people in one line why it is not. */
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { LockedError, takeLock, type Lock } from './lock.ts'
import { StoreError } from './store-error.ts'

interface LockOptions {
  /** What to do about a directory that cannot be used. */
  advice?: string
  /** The type of its file system, see `takeLock`. */
  fileSystem?: number
}

/**
 * Creates `directory` if it is missing, and takes the lock `name` in it. Throws {@link StoreError} when another
 * process has it, with the {@link LockedError} as its cause, or when the directory cannot be used.
 */
export function lockDirectory(
  directory: string,
  name: string,
  { advice = 'choose another one with --data-dir.', fileSystem }: LockOptions = {},
): Lock {
  const path = join(directory, name)
  try {
    mkdirSync(directory, { recursive: true })
    if (!statSync(directory).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    return takeLock(path, fileSystem)
  } catch (error) {
    if (error instanceof LockedError) throw new StoreError(explain(error, directory, path), { cause: error })
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    throw new StoreError(`The data directory ${directory} ${whyUnusable(code)}: ${advice}`, {
      cause: error,
    })
  }
}

function explain({ holder, isCertain }: LockedError, directory: string, path: string): string {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process'
  const since = age(holder?.since)
  if (isCertain) {
    const during = since && `, for ${since}`
    return `The data directory ${directory} is in use by ${who}${during}: stop it, or choose another directory with --data-dir.`
  }
  const ago = since && ` ${since} ago`
  return `The data directory ${directory} was taken by ${who}${ago}, and nobody can tell from here whether that still runs. If it does not, delete ${path}; else choose another directory with --data-dir.`
}

/** `2 hours`; empty for a time that is none. */
function age(since = ''): string {
  const minutes = Math.floor((Date.now() - Date.parse(since)) / 60_000)
  if (!Number.isFinite(minutes)) return ''
  const units = [
    [24 * 60, 'day'],
    [60, 'hour'],
    [1, 'minute'],
  ] as const
  const [size, unit] = units.find(([least]) => minutes >= least) ?? [1, 'minute']
  const count = Math.max(0, Math.floor(minutes / size))
  return count === 0 ? 'less than a minute' : `${count} ${unit}${count > 1 ? 's' : ''}`
}

function whyUnusable(code: string): string {
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'is not a directory'
  if (code === 'ENOLCK') return 'is on a file system without locks'
  return `cannot be used (${code})`
}
