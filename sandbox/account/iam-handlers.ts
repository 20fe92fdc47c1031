/** API keys of the caller's organization (api-contract.md §9.3). */
import { and, eq } from 'drizzle-orm'

import type { iamOperations } from '../../contract/iam.ts'
import { notFound } from '../api/errors.ts'
import type { Handlers } from '../api/handlers.ts'
import { apiKeys } from '../store/schema/account.ts'

/** Handlers of IAM v1alpha1. */
export const iamHandlers: Handlers<typeof iamOperations> = {
  async getApiKey({ params, caller, context }) {
    // Unlike ids, an access key in a path is not validated: any unknown text is 404.
    const [key] = await context.db
      .select()
      .from(apiKeys)
      .where(
        and(
          eq(apiKeys.accessKey, params.access_key.replaceAll('\0', '')),
          eq(apiKeys.organizationId, caller.organizationId),
        ),
      )
    if (!key) throw notFound('access_key', params.access_key)
    return {
      access_key: key.accessKey,
      // Sent only when the key is created.
      secret_key: null,
      description: key.description,
      created_at: key.createdAt,
      updated_at: key.updatedAt,
      expires_at: key.expiresAt,
      default_project_id: key.defaultProjectId,
      editable: true,
      deletable: true,
      managed: false,
      creation_ip: key.creationIp,
      ...(key.bearer === 'user' ? { user_id: key.userId } : { application_id: key.userId }),
    }
  },

  // No quota of InterLink is known by name, so clients must cope with an empty list.
  async listQuota() {
    return { quota: [], total_count: 0 }
  },
}
