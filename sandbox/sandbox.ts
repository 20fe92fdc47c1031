/** The embedded InterLink API: the only module of this folder that others import. */
import { resolve } from 'node:path'

import type { FastifyPluginAsync } from 'fastify'

import { ping, type Database } from '../store/database.ts'
import { apiPlugin } from './api/plugin.ts'
import { systemClock } from './clock.ts'
import type { Context, SandboxAccount } from './context.ts'
import { controlPlugin } from './control/plugin.ts'
import { FaultRegistry } from './faults/registry.ts'
import { refreshWire } from './interlink/links/refresh-wire.ts'
import { readOffset } from './lifecycle/move-clock.ts'
import { createSeedAccount, readAccount } from './seed/account.ts'
import { prepareSandbox } from './seed/prepare.ts'
import { seed } from './seed/seed.ts'
import type { Served } from './served.ts'
import { openSharedStore, openStore, type Store } from './store/open.ts'
import { DEFAULT_IMAGE_PATH } from './store/prepare-image.ts'
import { ReadCache } from './store/read-cache.ts'

export { StoreError } from '../store/store-error.ts'
export { SandboxError } from './sandbox-error.ts'
export type { SandboxAccount } from './context.ts'

/** Options of {@link openSandbox}. */
export interface SandboxOptions {
  /** Directory of the database, created when missing; one process at a time. */
  dataDir: string
  /** A PostgreSQL server instead of the directory, as `postgres://user:password@host:5432/database`. */
  databaseUrl?: string | undefined
  /** Prepared store image for a quick first start; default `.cache/store-image` of the project. */
  imagePath?: string
  /** Switches the automatic partner on; otherwise it keeps its stored setting. */
  autopilot?: boolean
  /** Adds this many links if there are none; a restart does not add more. */
  links?: number
}

/** An open sandbox; the caller serves its two plugins. */
export interface Sandbox {
  account: SandboxAccount
  /**
   * The API from its root (`/interlink/v1beta1/…`), whatever prefix it is registered with. Checks `X-Auth-
   * Token`.
   */
  api: FastifyPluginAsync<Served>
  /**
   * The control interface, full paths `/sandbox/…`. Checks no key: the caller that mounts it decides who can
   * reach it.
   */
  control: FastifyPluginAsync<Served>
  /** The database that holds it all, in which the gateway keeps a schema of its own. */
  database: { db: Database; isShared: boolean }
  /** Rejects when the database does not respond. */
  check(): Promise<void>
  /** Closes the database and releases the directory. */
  close(): Promise<void>
}

/**
 * Opens and migrates the database, and fills it the first time. Rejects with {@link SandboxError} or {@link
 * StoreError} for what a person can fix.
 */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const clock = systemClock()
  const store = await open(options, async (db) => {
    if (!(await readAccount(db))) await db.transaction((tx) => seed(tx, clock, createSeedAccount()))
  })
  const { db } = store
  try {
    const account = await readAccount(db)
    if (!account) throw new Error('the database is not seeded')
    await readOffset(db, clock)
    await refreshWire(db)
    const context: Context = {
      db,
      clock,
      account,
      faults: new FaultRegistry(),
      readCache: new ReadCache({ isShared: store.isShared }),
      maintenance: store.maintenance,
    }
    await prepareSandbox(context, { autopilot: options.autopilot ?? false, links: options.links ?? 0 })
    return {
      account,
      api: apiPlugin(context),
      control: controlPlugin(context),
      database: { db, isShared: store.isShared },
      check: () => ping(db),
      close: () => store.close(),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Opens the store; `first` runs before the database is used by anything else. */
async function open(options: SandboxOptions, first: (db: Database) => Promise<void>): Promise<Store> {
  if (options.databaseUrl !== undefined && options.databaseUrl !== '') {
    return openSharedStore(options.databaseUrl, first)
  }
  const store = await openStore(resolve(options.dataDir), options.imagePath ?? DEFAULT_IMAGE_PATH)
  try {
    await first(store.db)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
