/** Routing policies (api-contract.md §2, §5.4). */
import { randomUUID } from 'node:crypto'

import { and, eq, or } from 'drizzle-orm'
import type * as z from 'zod/mini'

import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import { POLICY_ORDERS, type routingPolicySchema } from '../../../contract/interlink.ts'
import { atomically } from '../../../store/database.ts'
import { requireProject } from '../../account/find-project.ts'
import { preconditionFailed } from '../../api/errors.ts'
import type { Handlers } from '../../api/handlers.ts'
import { readPage } from '../../api/query.ts'
import { SLOT_TAKEN } from '../../assumptions.ts'
import { equals } from '../../store/filters.ts'
import { nameKey } from '../../store/name-key.ts'
import { addressOf, nameAndTags, ownedFilters } from '../../store/owned.ts'
import { links, routingPolicies } from '../../store/schema/links.ts'
import { ordersBy, selectPage } from '../../store/select-page.ts'
import { checkPrefixes } from './prefixes.ts'
import { findPolicy, requirePolicy, type PolicyRow } from './store.ts'

const ORDERS = ordersBy(routingPolicies.id, {
  created_at: routingPolicies.createdAt,
  name: routingPolicies.nameKey,
})

function policyToWire(row: PolicyRow): z.input<typeof routingPolicySchema> {
  return {
    id: row.id,
    project_id: row.projectId,
    organization_id: row.organizationId,
    name: row.name,
    tags: row.tags,
    prefix_filter_in: row.prefixFilterIn,
    prefix_filter_out: row.prefixFilterOut,
    is_ipv6: row.isIpv6,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    region: row.region,
  }
}

/** The five policy operations. */
export const policyHandlers: Pick<
  Handlers<typeof interlinkOperations>,
  | 'listRoutingPolicies'
  | 'getRoutingPolicy'
  | 'createRoutingPolicy'
  | 'updateRoutingPolicy'
  | 'deleteRoutingPolicy'
> = {
  async listRoutingPolicies({ params, query, caller, context }) {
    const page = readPage(query)
    const order = ORDERS[query.oneOf('order_by', POLICY_ORDERS) ?? 'created_at_asc']
    const where = and(
      ownedFilters(routingPolicies, { params, query, caller }),
      equals(routingPolicies.isIpv6, query.flag('ipv6')),
    )
    const { rows, total_count } = await selectPage(context.db, routingPolicies, { where, order, page })
    return { routing_policies: rows.map(policyToWire), total_count }
  },

  async getRoutingPolicy({ params, caller, context }) {
    const address = addressOf({ params, caller }, params.routing_policy_id)
    return policyToWire(await findPolicy(context.db, address))
  },

  async createRoutingPolicy({ params, body, caller, context }) {
    const isIpv6 = body.is_ipv6 ?? false
    checkPrefixes('prefix_filter_in', body.prefix_filter_in, isIpv6)
    checkPrefixes('prefix_filter_out', body.prefix_filter_out, isIpv6)
    await requireProject(context.db, caller.organizationId, body.project_id)
    const now = context.clock.now()
    const row: PolicyRow = {
      id: randomUUID(),
      region: params.region,
      organizationId: caller.organizationId,
      projectId: body.project_id,
      name: body.name,
      nameKey: nameKey(body.name),
      tags: body.tags ?? [],
      prefixFilterIn: body.prefix_filter_in ?? [],
      prefixFilterOut: body.prefix_filter_out ?? [],
      isIpv6,
      createdAt: now,
      updatedAt: now,
    }
    await context.db.insert(routingPolicies).values(row)
    return policyToWire(row)
  },

  async updateRoutingPolicy({ params, body, caller, context }) {
    const address = addressOf({ params, caller }, params.routing_policy_id)
    return atomically(context.db, async (tx) => {
      const policy = await requirePolicy(tx, address, 'update')
      checkPrefixes('prefix_filter_in', body.prefix_filter_in, policy.isIpv6)
      checkPrefixes('prefix_filter_out', body.prefix_filter_out, policy.isIpv6)
      const changes = {
        ...nameAndTags(body),
        ...(body.prefix_filter_in === undefined ? {} : { prefixFilterIn: body.prefix_filter_in }),
        ...(body.prefix_filter_out === undefined ? {} : { prefixFilterOut: body.prefix_filter_out }),
      }
      if (Object.keys(changes).length === 0) return policyToWire(policy)
      const changed = { ...changes, updatedAt: context.clock.now() }
      await tx.update(routingPolicies).set(changed).where(eq(routingPolicies.id, policy.id))
      return policyToWire({ ...policy, ...changed })
    })
  },

  async deleteRoutingPolicy({ params, caller, context }) {
    const address = addressOf({ params, caller }, params.routing_policy_id)
    await atomically(context.db, async (tx) => {
      const { id } = await requirePolicy(tx, address, 'update')
      const [user] = await tx
        .select({ id: links.id })
        .from(links)
        .where(or(eq(links.routingPolicyV4Id, id), eq(links.routingPolicyV6Id, id)))
        .limit(1)
      if (user) throw preconditionFailed(SLOT_TAKEN, `the routing policy is attached to link ${user.id}`)
      await tx.delete(routingPolicies).where(eq(routingPolicies.id, id))
    })
  },
}
