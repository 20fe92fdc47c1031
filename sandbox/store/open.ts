import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Opens the embedded store: directory, lock, first start from the prepared image, migrations. */
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
  /** Other processes may change it too. */
  isShared: boolean
  maintenance: Maintenance
  close(): Promise<void>
}

/** Its own cache would hold 128 MB of what the system's cache holds anyway. */
const SETTINGS: PGliteOptions = { postgresqlconf: ['shared_buffers = 16MB'] }

/** The embedded database and the connection to it. */
interface Embedded {
  client: PGlite
  db: Database
}

/**
 * `dataDir` gets `sandbox-store/` (the database), `sandbox.lock`, and, while the first start is under way,
 * `sandbox-store.unfinished`: what a killed first start left behind holds nothing and is made anew.
 */
export async function openStore(dataDir: string, imagePath: string): Promise<Store> {
  const lock = lockDirectory(dataDir)
  const store = join(dataDir, 'sandbox-store')
  const unfinished = join(dataDir, 'sandbox-store.unfinished')
  try {
    if (existsSync(unfinished)) rmSync(store, { recursive: true, force: true })
    const isNew = !existsSync(store) || readdirSync(store).length === 0
    if (isNew) writeFileSync(unfinished, '')
    const { client, db } = isNew ? await createDatabase(store, imagePath) : await openDatabase(store)
    rmSync(unfinished, { force: true })
    // The whole database is in memory or in the page cache: an index is never the expensive way.
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

/** From the image when there is a fitting one, else from nothing, which takes seconds. */
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
      // A torn or outdated image is only a slower start: begin without it.
    }
    rmSync(store, { recursive: true, force: true })
  }
  await prepareImage(store)
  return connect(await PGlite.create(store, SETTINGS))
}

async function openDatabase(store: string): Promise<Embedded> {
  let client: PGlite | undefined
  try {
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
