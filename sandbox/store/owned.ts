/** Resources of a project: how they are found, listed and changed. */
import { and, eq, type Column, type SQL } from 'drizzle-orm'

import type { Query } from '../api/query.ts'
import { anyTag, equals, nameContains } from './filters.ts'
import { nameKey } from './name-key.ts'

/** One resource, as the path or body and the caller's key identify it. */
export interface Address {
  id: string
  region: string
  organizationId: string
}

/** The address of `id` in the region of the path and the organization of the caller. */
export function addressOf(
  { params, caller }: { params: { region: string }; caller: { organizationId: string } },
  id: string,
): Address {
  return { id, region: params.region, organizationId: caller.organizationId }
}

/** Columns of a table whose rows have an {@link Address}. */
interface Addressed {
  id: Column
  region: Column
  organizationId: Column
}

/** Matches the row at the address; rows of other regions and organizations are never found. */
export function isAt(table: Addressed, { id, region, organizationId }: Address): SQL | undefined {
  return and(eq(table.id, id), eq(table.region, region), eq(table.organizationId, organizationId))
}

interface Owned extends Addressed {
  projectId: Column
  name: Column
  tags: Column
}

/**
 * The filters that every list of such rows has (api-contract.md §2.1), within the caller's organization and
 * the region.
 */
export function ownedFilters(
  table: Owned,
  {
    params,
    query,
    caller,
  }: {
    params: { region: string }
    query: Query<'organization_id' | 'project_id' | 'name' | 'tags'>
    caller: { organizationId: string }
  },
): SQL | undefined {
  const name = query.text('name')
  return and(
    eq(table.organizationId, caller.organizationId),
    eq(table.region, params.region),
    equals(table.organizationId, query.uuid('organization_id')),
    equals(table.projectId, query.uuid('project_id')),
    name === undefined ? undefined : nameContains(table.name, name),
    anyTag(table.tags, query.texts('tags')),
  )
}

/** The columns that a new name and new tags change; omitted ones stay as they are. */
export function nameAndTags({ name, tags }: { name?: string | undefined; tags?: string[] | undefined }) {
  return {
    ...(name === undefined ? {} : { name, nameKey: nameKey(name) }),
    ...(tags === undefined ? {} : { tags }),
  }
}
