/** `total_count` without counting where the page itself shows it. */
import type { Page } from '../api/query.ts'

/** Counts only when the page is full or past the end. */
export async function totalCount(
  rows: number,
  { limit, offset }: Page,
  counting: () => PromiseLike<{ count: number }[]>,
): Promise<number> {
  if (rows < limit && (rows > 0 || offset === 0)) return offset + rows
  return (await counting())[0]?.count ?? 0
}
