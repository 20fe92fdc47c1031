/** How far each page moves by itself while it loads, on a slow processor. */
import type { Browser } from '@playwright/test'

import type { Control } from '../../e2e/support/control.ts'
import { filledPages, layoutShiftOf, watchLayoutShift } from '../../e2e/support/layout-shift.ts'
import type { Measure } from '../table.ts'
import { slowProcessor } from './load.ts'

/** Opens every page cold; adds to the account what the pages need in order to show something. */
export async function measureLayoutShift(
  browser: Browser,
  url: string,
  control: Control,
): Promise<Measure[]> {
  const values: number[] = []
  for (const path of await filledPages(control)) {
    const page = await browser.newPage({ viewport: { width: 1350, height: 940 }, baseURL: url })
    await watchLayoutShift(page)
    await slowProcessor(page)
    values.push(await layoutShiftOf(page, path))
    await page.close()
  }
  return [
    { what: `Layout shift of ${values.length} pages`, unit: 'shift', values, counts: 'worst', atMost: 0.02 },
  ]
}
