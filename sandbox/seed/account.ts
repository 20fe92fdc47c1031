/** The one account: organization, two projects, one API key. */
import { randomInt, randomUUID } from 'node:crypto'

import { eq } from 'drizzle-orm'

import type { Database, Transaction } from '../../store/database.ts'
import type { Instant } from '../clock.ts'
import type { StoredAccount } from '../context.ts'
import { nameKey } from '../store/name-key.ts'
import { apiKeys, projects } from '../store/schema/account.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** `SCW` and 17 letters or digits (api-contract.md §1). */
export function createAccessKey(): string {
  return `SCW${Array.from({ length: 17 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`
}

/** A new account with random keys, so that no two sandboxes accept the same secret. */
export function createSeedAccount(): StoredAccount {
  const organizationId = randomUUID()
  return {
    accessKey: createAccessKey(),
    userId: randomUUID(),
    secretKey: randomUUID(),
    organizationId,
    defaultProjectId: organizationId,
  }
}

/** The stored account; undefined in an empty database. */
export async function readAccount(db: Database): Promise<StoredAccount | undefined> {
  const [row] = await db.select().from(apiKeys).where(eq(apiKeys.isAccount, true)).limit(1)
  return (
    row && {
      accessKey: row.accessKey,
      userId: row.userId,
      secretKey: row.secretKey,
      organizationId: row.organizationId,
      defaultProjectId: row.defaultProjectId,
    }
  )
}

/** Inserts the account; returns the id of its second project. */
export async function seedAccount(
  tx: Transaction,
  account: StoredAccount,
  next: () => Instant,
): Promise<string> {
  const stagingId = randomUUID()
  const project = (id: string, name: string, description: string) => {
    const at = next()
    const { organizationId } = account
    return { id, organizationId, name, nameKey: nameKey(name), description, createdAt: at, updatedAt: at }
  }
  await tx
    .insert(projects)
    .values([
      project(account.defaultProjectId, 'default', ''),
      project(stagingId, 'staging', 'A second project of the sandbox'),
    ])
  const at = next()
  await tx.insert(apiKeys).values({
    accessKey: account.accessKey,
    secretKey: account.secretKey,
    organizationId: account.organizationId,
    userId: account.userId,
    defaultProjectId: account.defaultProjectId,
    description: 'Sandbox key',
    creationIp: '127.0.0.1',
    createdAt: at,
    updatedAt: at,
  })
  return stagingId
}
