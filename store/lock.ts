/**
 * One process per directory, because PGlite itself does not prevent two from opening the same files.
 *
 * What counts is a lock of the operating system: it ends with its process, however that dies and whatever the computer
 * is called by then. Node has none of its own, but SQLite locks the file that it opens. A second file, for people,
 * names the holder; it is believed only where locks may not reach everybody who uses the directory.
 */
import { accessSync, constants, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Who holds a lock; `since` is the time in ISO 8601. */
export interface Holder {
  host: string
  pid: number
  since: string
}

/** A held lock; releasing it twice is harmless. */
export interface Lock {
  release(): void
}

/** Somebody else holds the lock, or `isCertain` is false: may hold it, on another computer. */
export class LockedError extends Error {
  override name = 'LockedError'
  /** Undefined when the holder's file tells nothing. */
  readonly holder: Holder | undefined
  readonly isCertain: boolean
  constructor(holder: Holder | undefined, isCertain: boolean) {
    super(`held by ${holder ? `process ${holder.pid} on ${holder.host}` : 'another process'}`)
    this.holder = holder
    this.isCertain = isCertain
  }
}

/**
 * Takes the lock at `path`, a file that names the holder; the lock itself is `<path>.os`, which stays. Its directory
 * must exist. Throws {@link LockedError}, or an error with a code where the file system takes no file or has no
 * locks. `fileSystem` is the type of the file system, see {@link isShared}.
 */
export function takeLock(path: string, fileSystem = typeOf(dirname(path))): Lock {
  // Says why a file cannot be made there, which SQLite does not.
  accessSync(dirname(path), constants.W_OK)
  const free = lockFile(`${path}.os`)
  const holder = readHolder(path)
  if (!free) throw new LockedError(holder, true)
  const mine: Holder = { host: hostname(), pid: process.pid, since: new Date().toISOString() }
  if (holder && holder.host !== mine.host && isShared(fileSystem)) {
    free()
    throw new LockedError(holder, false)
  }
  writeFileSync(path, JSON.stringify(mine), { mode: 0o600 })
  let isHeld = true
  return {
    release() {
      if (!isHeld) return
      isHeld = false
      rmSync(path, { force: true })
      free()
    },
  }
}

/** Codes of SQLite: another process has locked the file; it cannot be written or opened. */
const [BUSY, READ_ONLY, CANNOT_OPEN] = [5, 8, 14]

/** What holds the locks of this process. One that nobody refers to would be closed, and its lock be gone. */
const held = new Set<DatabaseSync>()

/**
 * Locks a file for this process, and returns how to unlock it; undefined when another process has locked it. The file
 * must not be opened by anything else here: closing it would end the lock, as POSIX has it.
 */
function lockFile(file: string): (() => void) | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 0 })
    // Nothing is ever written, so no journal is needed beside the file.
    database.exec('pragma journal_mode = off; begin exclusive')
  } catch (error) {
    database?.close()
    const { errcode = 0 } = error as { errcode?: number }
    if (errcode === BUSY) return undefined
    const code = errcode === READ_ONLY || errcode === CANNOT_OPEN ? 'EACCES' : 'ENOLCK'
    throw Object.assign(new Error(`${file} cannot be locked`, { cause: error }), { code })
  }
  const locked = database
  held.add(locked)
  return () => {
    held.delete(locked)
    locked.close()
  }
}

/** Undefined when there is no such file, or one that names nobody. */
function readHolder(path: string): Holder | undefined {
  try {
    const { host, pid, since } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>
    return typeof host === 'string' && typeof pid === 'number' ? { host, pid, since: since ?? '' } : undefined
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Linux's numbers (`statfs(2)`) of file systems that several computers, or one and its virtual machine, may use at once. */
const SHARED = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xfe534d42, // SMB 2
  0xff534d42, // CIFS
  0x65735546, // FUSE: sshfs, virtiofs, folders of Docker Desktop
  0x01021997, // 9P: Windows' folders in WSL
  0x786f4256, // VirtualBox
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
  0x01161970, // GFS2
  0x7461636f, // OCFS2
  0x5346414f, // AFS
])

/** True where another computer may use the directory without its locks being seen here. */
function isShared(fileSystem: number): boolean {
  return SHARED.has(fileSystem)
}

function typeOf(directory: string): number {
  // Signed on some systems.
  return process.platform === 'linux' ? statfsSync(directory).type >>> 0 : 0
}
