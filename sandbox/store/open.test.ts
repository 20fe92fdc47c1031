import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { migrateSchema, schemaState } from '../../store/migrations.ts'
import { testImage } from '../../store/testing/image.fixture.ts'
import { refreshWire } from '../interlink/links/refresh-wire.ts'
import { openSandbox, StoreError } from '../sandbox.ts'
import { SANDBOX_MIGRATIONS } from './migrations.ts'
import { openStore } from './open.ts'

let directory: string
let imagePath: string
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'store-'))
  imagePath = await testImage(SANDBOX_MIGRATIONS)
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const MIGRATIONS = fileURLToPath(new URL('migrations', import.meta.url))

/** A copy of the migrations with only the first `count` of them. */
function olderMigrations(count: number): string {
  const folder = join(directory, `migrations-${count}`)
  cpSync(MIGRATIONS, folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return folder
}

test('a first start works without an image, and with a broken one', async () => {
  const torn = join(directory, 'torn')
  cpSync(imagePath, torn, { recursive: true })
  rmSync(join(torn, 'base'), { recursive: true })
  for (const [name, path] of [
    ['none', join(directory, 'missing')],
    ['torn', torn],
  ] as const) {
    const store = await openStore(join(directory, name), path)
    expect(await schemaState(store.db, SANDBOX_MIGRATIONS)).toBe('current')
    await store.close()
  }
})

test('a store whose first start was killed is created again', async () => {
  const data = join(directory, 'data')
  mkdirSync(join(data, 'sandbox-store'), { recursive: true })
  writeFileSync(join(data, 'sandbox-store/PG_VERSION'), 'half')
  writeFileSync(join(data, 'sandbox-store.unfinished'), '')
  const store = await openStore(data, imagePath)
  expect(await schemaState(store.db, SANDBOX_MIGRATIONS)).toBe('current')
  await store.close()
})

test('a database of an older version migrates and keeps its data', async () => {
  const data = join(directory, 'data')
  mkdirSync(data)
  const client = await PGlite.create(join(data, 'sandbox-store'))
  await migrateSchema(drizzle(client), { ...SANDBOX_MIGRATIONS, folder: olderMigrations(1) })
  await client.query(
    `insert into projects values (gen_random_uuid(), gen_random_uuid(), 'kept', 'kept', '', now(), now())`,
  )
  expect(await schemaState(drizzle(client), SANDBOX_MIGRATIONS)).toBe('older')
  await client.close()
  const store = await openStore(data, imagePath)
  expect(await schemaState(store.db, SANDBOX_MIGRATIONS)).toBe('current')
  const { rows } = await store.db.execute(sql`select name from projects`)
  expect(rows).toEqual([{ name: 'kept' }])
  await store.close()
})

test('a database of a newer version is refused and left alone', async () => {
  const data = join(directory, 'data')
  const before = await openStore(data, imagePath)
  await before.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of the future', 9999999999999)`,
  )
  await before.close()
  const opening = openSandbox({ dataDir: data, imagePath })
  await expect(opening).rejects.toThrow(StoreError)
  await expect(opening).rejects.toThrow(/newer version/)
  // The directory was released.
  await expect(openSandbox({ dataDir: data, imagePath })).rejects.toThrow(/newer version/)
})

test('a store that has lost its PG_VERSION is refused and left alone, and opens once it is back', async () => {
  const data = join(directory, 'data')
  const first = await openSandbox({ dataDir: data, imagePath })
  const { account } = first
  await first.close()
  const [lost, kept] = [join(data, 'sandbox-store/PG_VERSION'), join(directory, 'PG_VERSION')]
  renameSync(lost, kept)
  const before = readdirSync(join(data, 'sandbox-store')).toSorted()
  // Again the second time: the first has made nothing that could be taken for a store.
  for (let tries = 0; tries < 2; tries += 1) {
    const opening = openSandbox({ dataDir: data, imagePath })
    await expect(opening).rejects.toThrow(StoreError)
    await expect(opening).rejects.toThrow(/cannot be opened \(PG_VERSION is missing\)/)
    expect(readdirSync(join(data, 'sandbox-store')).toSorted()).toEqual(before)
  }
  renameSync(kept, lost)
  const again = await openSandbox({ dataDir: data, imagePath })
  expect(again.account).toEqual(account)
  await again.close()
})

test('a file in the place of the store is refused', async () => {
  const data = join(directory, 'data')
  mkdirSync(data)
  writeFileSync(join(data, 'sandbox-store'), '')
  await expect(openSandbox({ dataDir: data, imagePath })).rejects.toThrow(StoreError)
  expect(readFileSync(join(data, 'sandbox-store'), 'utf8')).toBe('')
})

test('account and data survive closing, and check rejects once the database is closed', async () => {
  const data = join(directory, 'data')
  const first = await openSandbox({ dataDir: data, imagePath })
  await first.check()
  await first.close()
  await expect(first.check()).rejects.toThrow()
  const second = await openSandbox({ dataDir: data, imagePath })
  expect(second.account).toEqual(first.account)
  await second.close()
})

test('stored responses are written again when the code produces them differently', async () => {
  const data = join(directory, 'data')
  const seeded = await openSandbox({ dataDir: data, imagePath, links: 20 })
  await seeded.close()
  const store = await openStore(data, imagePath)
  const wires = async () => (await store.db.execute(sql`select id, wire from links order by id`)).rows
  const before = await wires()
  await store.db.execute(sql`update links set wire = '{"of":"an older version"}'`)
  await refreshWire(store.db)
  expect(await wires()).toEqual(before)
  await store.close()
})
