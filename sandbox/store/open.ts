/** Opens the embedded store: directory, lock, first start from the prepared image, migrations. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'

import { SandboxError } from '../sandbox-error.ts'
import type { Database } from './database.ts'
import { LockedError, takeLock, type Lock } from './lock.ts'
import { RegularMaintenance, vacuum, type Maintenance } from './maintenance.ts'
import { migrateSchema, schemaState } from './migrations.ts'
import { prepareImage } from './prepare-image.ts'

/** An open store. */
export interface Store {
  db: Database
  /** True when other processes may change the data too. */
  isShared: boolean
  maintenance: Maintenance
  close(): Promise<void>
}

/** A larger cache would only duplicate that of the system, with 128 MB by default. */
const SETTINGS: PGliteOptions = { postgresqlconf: ['shared_buffers = 16MB'] }

/** The embedded database and the connection to it. */
interface Embedded {
  client: PGlite
  db: Database
}

/**
 * Opens the database in `dataDir`, which gets `sandbox-store/` (the database), `sandbox.lock`, and during the
 * first start `sandbox-store.unfinished`: a store whose first start was killed is created again. Throws
 * {@link SandboxError}.
 */
export async function openStore(dataDir: string, imagePath: string): Promise<Store> {
  const lock = lockDirectory(dataDir)
  const store = join(dataDir, 'sandbox-store')
  const unfinished = join(dataDir, 'sandbox-store.unfinished')
  try {
    if (existsSync(unfinished)) rmSync(store, { recursive: true, force: true })
    const isNew = !existsSync(store) || isEmptyDirectory(store)
    if (isNew) writeFileSync(unfinished, '')
    const { client, db } = isNew ? await createDatabase(store, imagePath) : await openDatabase(store)
    rmSync(unfinished, { force: true })
    // The whole database is in memory or in the page cache, so an index is never the slow way.
    await db.execute(sql`set random_page_cost = 1`)
    if (!isNew) await vacuum(db)
    const maintenance = new RegularMaintenance()
    return {
      db,
      isShared: false,
      maintenance,
      async close() {
        maintenance.stop()
        if (!client.closed) await client.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function isEmptyDirectory(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0
}

function lockDirectory(dataDir: string): Lock {
  try {
    mkdirSync(dataDir, { recursive: true })
    if (!statSync(dataDir).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    return takeLock(join(dataDir, 'sandbox.lock'))
  } catch (error) {
    if (error instanceof LockedError) {
      throw new SandboxError(
        `The data directory ${dataDir} is in use by process ${error.pid}: stop it, or choose another directory with --data-dir.`,
      )
    }
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    const what = code === 'EEXIST' || code === 'ENOTDIR' ? 'is not a directory' : `cannot be used (${code})`
    throw new SandboxError(`The data directory ${dataDir} ${what}: choose another one with --data-dir.`)
  }
}

/** Creates the database from the image if one fits, otherwise from scratch, which takes seconds. */
async function createDatabase(store: string, imagePath: string): Promise<Embedded> {
  if (existsSync(imagePath)) {
    try {
      cpSync(imagePath, store, { recursive: true })
      const { client, db } = connect(await PGlite.create(store, SETTINGS))
      if ((await schemaState(db)) !== 'foreign') {
        await migrateSchema(db)
        return { client, db }
      }
      await client.close()
    } catch {
      // A broken or outdated image only makes the start slower: continue without it.
    }
    rmSync(store, { recursive: true, force: true })
  }
  await prepareImage(store)
  return connect(await PGlite.create(store, SETTINGS))
}

async function openDatabase(store: string): Promise<Embedded> {
  let client: PGlite | undefined
  try {
    // Without this file PGlite treats the directory as empty, and creates a new database in it.
    if (!existsSync(join(store, 'PG_VERSION'))) throw new Error('PG_VERSION is missing')
    client = await PGlite.create(store, SETTINGS)
    const { db } = connect(client)
    const state = await schemaState(db)
    if (state === 'foreign') {
      throw new SandboxError(
        `The database in ${store} was made by another, probably newer version of this program: update the program, or choose another directory with --data-dir.`,
      )
    }
    if (state !== 'current') await migrateSchema(db)
    return { client, db }
  } catch (error) {
    await client?.close().catch(() => undefined)
    if (error instanceof SandboxError) throw error
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]
    throw new SandboxError(
      `The database in ${store} cannot be opened (${reason}): move it away to begin with an empty one, or choose another directory with --data-dir.`,
    )
  }
}

function connect(client: PGlite): Embedded {
  return { client, db: drizzle(client) }
}
