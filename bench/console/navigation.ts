/** From page to page, all of them loaded, on a slow processor. */
import type { Browser } from '@playwright/test'

import type { Measure } from '../table.ts'
import { waitUntilIdle, openSlowly, untilPainted } from './paint.ts'

/** Goes around the pages `runs` times. */
export async function measureNavigation(browser: Browser, url: string, runs: number): Promise<Measure[]> {
  const page = await openSlowly(browser, `${url}interlinks`)
  await page.getByRole('rowheader').first().waitFor()
  const values: number[] = []
  for (let run = 0; run <= runs; run += 1)
    for (const name of ['Overview', 'Routing policies', 'Locations', 'Partner desk', 'InterLinks']) {
      await waitUntilIdle(page)
      const ms = await untilPainted(page, { kind: 'press', name, within: 'nav a' }, 'h1')
      // The first round loads what a page needs.
      if (run > 0) values.push(ms)
    }
  await page.close()
  return [{ what: 'From page to page', unit: 'ms', values, counts: 'p95', atMost: 120 }]
}
