/** Pages of a list in one of its orders, and the number of rows over all pages. */
import { asc, count, desc, type Column, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

import type { Database } from '../../store/database.ts'
import type { Page } from '../api/query.ts'
import { totalCount } from './total-count.ts'

/** `name_asc` and `name_desc` for a key `name`, as `order_by` spells them. */
type OrderNames<Key extends string> = `${Key}_asc` | `${Key}_desc`

/** The orders of a list by its keys on the wire; rows with equal keys are ordered by `id`. */
export function ordersBy<Key extends string>(
  id: Column,
  columns: Readonly<Record<Key, Column>>,
): Readonly<Record<OrderNames<Key>, SQL[]>> {
  const orders = Object.entries<Column>(columns).flatMap(([key, column]) => [
    [`${key}_asc`, [asc(column), asc(id)]],
    [`${key}_desc`, [desc(column), desc(id)]],
  ])
  return Object.fromEntries(orders) as Record<OrderNames<Key>, SQL[]>
}

interface Selection {
  where: SQL | undefined
  order: SQL[]
  page: Page
}

/** The rows of one page of `table`, and the `total_count` of its list. */
export async function selectPage<Table extends PgTable>(
  db: Database,
  table: Table,
  { where, order, page }: Selection,
): Promise<{ rows: Table['$inferSelect'][]; total_count: number }> {
  // Drizzle cannot tell that a type parameter is a table with columns.
  const from: PgTable = table
  const rows = await db
    .select()
    .from(from)
    .where(where)
    .orderBy(...order)
    .limit(page.limit)
    .offset(page.offset)
  const total_count = await countRows(db, table, { where, page, rows: rows.length })
  return { rows, total_count }
}

/** The `total_count` of a list, given how many rows one of its pages has. */
export function countRows(
  db: Database,
  table: PgTable,
  { where, page, rows }: { where: SQL | undefined; page: Page; rows: number },
): Promise<number> {
  return totalCount(rows, page, () => db.select({ count: count() }).from(table).where(where))
}
