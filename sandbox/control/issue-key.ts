/** Additional API keys, to test clients whose key is read-only, expired or of another organization. */
import { randomUUID } from 'node:crypto'

import type * as z from 'zod/mini'

import type { createKeyBodySchema, issuedKeySchema } from '../../contract/sandbox-control.ts'
import { badFormat } from '../api/errors.ts'
import { readInstant, type Instant } from '../clock.ts'
import type { Context } from '../context.ts'
import { createAccessKey } from '../seed/account.ts'
import { nameKey } from '../store/name-key.ts'
import { apiKeys, projects } from '../store/schema/account.ts'

/**
 * Stores a new key, and for `organization: 'other'` also an organization with a default project. Throws 400.
 */
export async function issueKey(
  { db, clock, account }: Context,
  {
    access = 'full',
    bearer = 'user',
    expires_at,
    organization = 'own',
  }: z.output<typeof createKeyBodySchema>,
): Promise<z.input<typeof issuedKeySchema>> {
  const expiresAt = readExpiry(expires_at)
  const at = clock.now()
  const dates = { createdAt: at, updatedAt: at }
  return db.transaction(async (tx) => {
    let { organizationId, defaultProjectId } = account
    if (organization === 'other') {
      organizationId = defaultProjectId = randomUUID()
      await tx.insert(projects).values({
        id: organizationId,
        organizationId,
        name: 'default',
        nameKey: nameKey('default'),
        description: '',
        ...dates,
      })
    }
    const key = {
      accessKey: createAccessKey(),
      secretKey: randomUUID(),
      organizationId,
      defaultProjectId,
      access,
      expiresAt,
    }
    await tx.insert(apiKeys).values({
      ...key,
      userId: randomUUID(),
      bearer,
      description: `Issued by the sandbox: ${access}`,
      creationIp: '127.0.0.1',
      isAccount: false,
      ...dates,
    })
    return {
      access_key: key.accessKey,
      secret_key: key.secretKey,
      access,
      expires_at: expiresAt,
      organization_id: organizationId,
      default_project_id: defaultProjectId,
    }
  })
}

function readExpiry(text: string | undefined): Instant | null {
  if (text === undefined) return null
  const instant = readInstant(text)
  if (instant === undefined) throw badFormat('expires_at', 'expected a date as in RFC 3339')
  return instant
}
