/** IAM v1alpha1: the API key that a client authenticates with (api-contract.md §9.3). */
import * as z from 'zod/mini'

import { operation } from './operation.ts'
import { optionalText, timestamp } from './primitives.ts'

export const apiKeySchema = z.object({
  access_key: z.string(),
  secret_key: optionalText,
  description: z.string(),
  created_at: timestamp,
  updated_at: timestamp,
  expires_at: optionalText,
  /** The key's organization is that of this project; the key itself does not name it. */
  default_project_id: z.string(),
  editable: z.boolean(),
  deletable: z.boolean(),
  managed: z.boolean(),
  creation_ip: z.string(),
  application_id: optionalText,
  user_id: optionalText,
})
export type ApiKey = z.output<typeof apiKeySchema>
export type WireApiKey = z.input<typeof apiKeySchema>

export const iamOperations = {
  getApiKey: operation({
    method: 'GET',
    path: '/iam/v1alpha1/api-keys/{access_key}',
    response: apiKeySchema,
  }),
  /** No quota of InterLink is known by name (api-contract.md §9.3). */
  listQuota: operation({
    method: 'GET',
    path: '/iam/v1alpha1/quota',
    query: ['page', 'page_size', 'order_by', 'organization_id', 'quotum_names'],
    response: z.object({ quota: z.array(z.looseObject({ name: z.string() })), total_count: z.number() }),
  }),
}
