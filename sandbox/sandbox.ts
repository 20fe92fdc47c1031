import { resolve } from 'node:path'

/** The embedded InterLink API: the one door of this folder. */
import { sql } from 'drizzle-orm'
import type { FastifyPluginAsync } from 'fastify'

import { apiPlugin } from './api/plugin.ts'
import { systemClock } from './clock.ts'
import type { Context, SandboxAccount } from './context.ts'
import { controlPlugin } from './control/plugin.ts'
import { FaultBook } from './faults/book.ts'
import { DueHint } from './life/due-hint.ts'
import { SandboxError } from './sandbox-error.ts'
import { inventAccount, readAccount } from './seed/account.ts'
import { seed } from './seed/seed.ts'
import type { Database } from './store/database.ts'
import { openStore } from './store/open.ts'
import { DEFAULT_IMAGE_PATH } from './store/prepare-image.ts'
import { Upkeep } from './store/upkeep.ts'

export { SandboxError } from './sandbox-error.ts'
export type { SandboxAccount } from './context.ts'

/** How to open it. */
export interface SandboxOptions {
  /** Directory for the database, made when missing; one process at a time. */
  dataDir: string
  /** An external PostgreSQL: not supported yet, refused with a {@link SandboxError}. */
  databaseUrl?: string
  /** Prepared store image for a quick first start; default `.cache/store-image.tar` of the project. */
  imagePath?: string
}

/** An open sandbox; the caller serves its two plugins. */
export interface Sandbox {
  account: SandboxAccount
  /** The API from its root (`/interlink/v1beta1/…`), whatever prefix it is registered with. Checks `X-Auth-Token`. */
  api: FastifyPluginAsync
  /** The control interface, full paths `/sandbox/…`. Checks no key: whoever mounts it decides who reaches it. */
  control: FastifyPluginAsync
  /** Rejects when the database does not answer. */
  check(): Promise<void>
  /** Closes the database and gives the directory free. */
  close(): Promise<void>
}

/** Opens, migrates and, the first time, fills the database. What a person can mend rejects with {@link SandboxError}. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (options.databaseUrl !== undefined && options.databaseUrl !== '') {
    throw new SandboxError(
      'DATABASE_URL is set, but this version keeps the sandbox in its data directory only: unset DATABASE_URL.',
    )
  }
  const store = await openStore(resolve(options.dataDir), options.imagePath ?? DEFAULT_IMAGE_PATH)
  const { db } = store
  try {
    const clock = systemClock()
    const account = (await readAccount(db)) ?? (await seedFirst(db, clock))
    const context: Context = {
      db,
      clock,
      account,
      faults: new FaultBook(),
      due: new DueHint(),
      upkeep: new Upkeep(),
    }
    return {
      account,
      api: apiPlugin(context),
      control: controlPlugin(context),
      async check() {
        await db.execute(sql`select 1`)
      },
      close: () => store.close(),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function seedFirst(db: Database, clock: Context['clock']): Promise<SandboxAccount> {
  const account = inventAccount()
  await db.transaction((tx) => seed(tx, clock, account))
  return account
}
