/** A store for tests: an embedded database, which the tests of one file share one after the other. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sql } from 'drizzle-orm'
import { afterAll } from 'vitest'

import { testImage } from '../../store/testing/image.fixture.ts'
import { GATEWAY_MIGRATIONS } from '../store/migrations.ts'
import { openOwnStore, type GatewayStore } from '../store/open.ts'
import { endedSessions, orderAttempts } from '../store/schema.ts'

let opened: Promise<GatewayStore> | undefined
const folder = mkdtempSync(join(tmpdir(), 'gateway-store-'))
afterAll(async () => {
  await (await opened)?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Empty at each call, and the only one that is then used. */
export async function emptyStore(): Promise<GatewayStore> {
  opened ??= testImage(GATEWAY_MIGRATIONS).then((image) => openOwnStore(folder, image))
  const store = await opened
  await store.db.execute(sql`truncate ${orderAttempts}, ${endedSessions}`)
  return store
}
