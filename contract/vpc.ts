/**
 * VPC v2: the VPCs themselves (api-contract.md §9.1). Their networks are described in vpc-networks.ts, which
 * only some pages load.
 */
import * as z from 'zod/mini'

import { operation } from './operation.ts'
import { listOf, requestName, requestTags, timestamp, uuid } from './primitives.ts'

export const vpcSchema = z.object({
  id: z.string(),
  name: z.string(),
  organization_id: z.string(),
  project_id: z.string(),
  region: z.string(),
  tags: listOf(z.string()),
  is_default: z.boolean(),
  created_at: timestamp,
  updated_at: timestamp,
  private_network_count: z.number(),
  routing_enabled: z.boolean(),
  custom_routes_propagation_enabled: z.optional(z.boolean()),
  transitivity_enabled: z.optional(z.boolean()),
  s3_integration_enabled: z.optional(z.boolean()),
})
export type Vpc = z.output<typeof vpcSchema>
export type WireVpc = z.input<typeof vpcSchema>

export const createVpcBodySchema = z.object({
  name: z.optional(requestName),
  project_id: uuid,
  tags: z.optional(requestTags),
  enable_routing: z.optional(z.boolean()),
  enable_transitivity: z.optional(z.boolean()),
})
export type CreateVpcBody = z.output<typeof createVpcBodySchema>

/** Only the keys that are present change. */
export const updateVpcBodySchema = z.object({
  name: z.optional(requestName),
  tags: z.optional(requestTags),
})

const PREFIX = '/vpc/v2/regions/{region}'
const PAGING = ['page', 'page_size', 'order_by'] as const

export const vpcOperations = {
  listVpcs: operation({
    method: 'GET',
    path: `${PREFIX}/vpcs`,
    query: [
      ...PAGING,
      'name',
      'tags',
      'organization_id',
      'project_id',
      'is_default',
      'routing_enabled',
      's3_integration_enabled',
    ],
    response: z.object({ vpcs: z.array(vpcSchema), total_count: z.number() }),
  }),
  getVpc: operation({ method: 'GET', path: `${PREFIX}/vpcs/{vpc_id}`, response: vpcSchema }),
  createVpc: operation({
    method: 'POST',
    path: `${PREFIX}/vpcs`,
    body: createVpcBodySchema,
    response: vpcSchema,
  }),
  updateVpc: operation({
    method: 'PATCH',
    path: `${PREFIX}/vpcs/{vpc_id}`,
    body: updateVpcBodySchema,
    response: vpcSchema,
  }),
  deleteVpc: operation({ method: 'DELETE', path: `${PREFIX}/vpcs/{vpc_id}` }),
}
