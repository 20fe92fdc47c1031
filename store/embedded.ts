/** Opens an embedded database in a directory: lock, first start from the prepared image, migrations. */
import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'

import type { Database } from './database.ts'
import { lockDirectory } from './lock-directory.ts'
import { LockedError, type Lock } from './lock.ts'
import { migrateSchema, schemaState, type Migrations } from './migrations.ts'
import { prepareImage } from './prepare-image.ts'
import { StoreError } from './store-error.ts'

/** Which database, and where. */
export interface EmbeddedOptions {
  /** Created when missing. */
  dataDir: string
  /** The database's directory in it; `.unfinished` is added to it during the first start. */
  folder: string
  /** The file in it that keeps others out. */
  lock: string
  /** A prepared image for a quick first start; it works without one, seconds later. */
  imagePath: string
  migrations: Migrations
  /** How long another process that holds the lock is waited for; not at all by default. */
  patience?: { ms: number; onWait: (holder: string) => void }
  /** What to do about a directory that cannot be used; another one by default. */
  advice?: string
}

/** An open embedded database, of which this process is the only user. */
export interface EmbeddedDatabase {
  db: Database
  /** True on the first start. */
  isNew: boolean
  /** Closes the database and releases the directory. */
  close: () => Promise<void>
}

/** A larger cache would only duplicate that of the system, with 128 MB by default. */
const SETTINGS: PGliteOptions = { postgresqlconf: ['shared_buffers = 16MB'] }

/** How often a held lock is tried again. */
const TRY_EVERY_MS = 200

/** The embedded database and the connection to it. */
interface Connection {
  client: PGlite
  db: Database
}

/**
 * Opens the database in its directory; one whose first start was killed is created again. Rejects with
 * {@link StoreError}.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const held = await lock(options)
  const folder = join(options.dataDir, options.folder)
  const unfinished = `${folder}.unfinished`
  try {
    if (existsSync(unfinished)) rmSync(folder, { recursive: true, force: true })
    const isNew = !existsSync(folder) || isEmptyDirectory(folder)
    if (isNew) writeFileSync(unfinished, '')
    const { client, db } = isNew ? await createDatabase(folder, options) : await openDatabase(folder, options)
    rmSync(unfinished, { force: true })
    // The whole database is in memory or in the page cache, so an index is never the slow way.
    await db.execute(sql`set random_page_cost = 1`)
    return {
      db,
      isNew,
      async close() {
        if (!client.closed) await client.close()
        held.release()
      },
    }
  } catch (error) {
    held.release()
    throw error
  }
}

function isEmptyDirectory(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0
}

/** Waits for a holder that lives, where that is asked for. */
async function lock({ dataDir, lock: name, patience, advice }: EmbeddedOptions): Promise<Lock> {
  const waitsUntil = performance.now() + (patience?.ms ?? 0)
  let hasSaid = false
  for (;;) {
    try {
      return lockDirectory(dataDir, name, { advice })
    } catch (error) {
      const { cause } = error as Error
      const isHeld = cause instanceof LockedError && cause.isCertain
      if (!isHeld || performance.now() >= waitsUntil) throw error
      if (!hasSaid) patience?.onWait(cause.holder ? `process ${cause.holder.pid}` : 'another process')
      hasSaid = true
    }
    await pause(TRY_EVERY_MS)
  }
}

/** Creates the database from the image if one fits, otherwise from scratch, which takes seconds. */
async function createDatabase(
  folder: string,
  { imagePath, migrations }: EmbeddedOptions,
): Promise<Connection> {
  if (existsSync(imagePath)) {
    try {
      cpSync(imagePath, folder, { recursive: true })
      const { client, db } = connect(await PGlite.create(folder, SETTINGS))
      if ((await schemaState(db, migrations)) !== 'foreign') {
        await migrateSchema(db, migrations)
        return { client, db }
      }
      await client.close()
    } catch {
      // A broken or outdated image only makes the start slower: continue without it.
    }
    rmSync(folder, { recursive: true, force: true })
  }
  await prepareImage(folder, migrations)
  return connect(await PGlite.create(folder, SETTINGS))
}

async function openDatabase(folder: string, { migrations }: EmbeddedOptions): Promise<Connection> {
  let client: PGlite | undefined
  try {
    // Without this file PGlite treats the directory as empty, and creates a new database in it.
    if (!existsSync(join(folder, 'PG_VERSION'))) throw new Error('PG_VERSION is missing')
    client = await PGlite.create(folder, SETTINGS)
    const { db } = connect(client)
    const state = await schemaState(db, migrations)
    if (state === 'foreign') {
      throw new StoreError(
        `The database in ${folder} was made by another, probably newer version of this program: update the program, or choose another directory with --data-dir.`,
      )
    }
    if (state !== 'current') await migrateSchema(db, migrations)
    return { client, db }
  } catch (error) {
    await client?.close().catch(() => undefined)
    if (error instanceof StoreError) throw error
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]
    throw new StoreError(
      `The database in ${folder} cannot be opened (${reason}): move it away to begin with an empty one, or choose another directory with --data-dir.`,
    )
  }
}

function connect(client: PGlite): Connection {
  return { client, db: drizzle(client) }
}
