/** The list with very many links, loaded, on a slow processor: keys, sorts and filters until they are painted. */
import type { Browser } from '@playwright/test'

import type { Measure } from '../table.ts'
import { openSlowly, untilPainted } from './paint.ts'

/** What changes with every search, and with every other order or choice. */
const COUNT = '[role="status"]'
const FIRST_NAME = 'tbody th[role="rowheader"]'

/** Keys in the search, three sorts and three filters, `runs` times over; `many` is how many links there are. */
export async function measureManyLinks(
  browser: Browser,
  url: string,
  many: number,
  runs: number,
): Promise<Measure[]> {
  const page = await openSlowly(browser, `${url}interlinks`)
  const keys: number[] = []
  const sorts: number[] = []
  const filters: number[] = []
  await page
    .getByRole('status')
    .filter({ hasText: `${many.toLocaleString('en-GB')} of` })
    .waitFor()
  for (let run = 0; run < runs; run += 1) {
    // Each further digit leaves fewer links, so that every key changes the number of results.
    const wanted = String((run * 7919) % many).padStart(5, '0')
    for (let length = 2; length <= wanted.length; length += 1)
      keys.push(await untilPainted(page, { kind: 'type', text: wanted.slice(0, length) }, COUNT))
    await untilPainted(page, { kind: 'type', text: '' }, COUNT)
    for (const name of ['Name', 'Bandwidth', 'Region'])
      sorts.push(await untilPainted(page, { kind: 'press', name, within: 'th button' }, FIRST_NAME))
    for (const value of ['it-mil', 'pl-waw', ''])
      filters.push(await untilPainted(page, { kind: 'choose', name: 'Region', value }, FIRST_NAME))
  }
  await page.close()
  const painted = (what: string, values: number[], atMost: number): Measure => ({
    what: `${many.toLocaleString('en-GB')} links: ${what} → painted`,
    unit: 'ms',
    values,
    counts: 'p95',
    atMost,
  })
  return [
    painted('key in the search', keys, 100),
    painted('sort', sorts, 150),
    painted('filter', filters, 150),
  ]
}
