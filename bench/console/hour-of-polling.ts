/** Whether the page's memory grows while it reads very many links again and again. */
import type { Browser, CDPSession, Page } from '@playwright/test'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link } from '../../contract/interlink.ts'
import type { Control } from '../../e2e/support/control.ts'
import { listLinks } from '../../e2e/support/links.ts'
import { median, type Measure } from '../table.ts'

const MINUTES = 60
/** Readings are over when nothing has been under way for this long. */
const QUIET_MS = 300

/**
 * The list of all links for an hour of the page's clock, which is moved a minute at a time: its timers come
 * due and its readings are real. Before each minute somebody renames a link, so that there is something to
 * take over. The heap after a collection, in the last quarter of the hour compared with the second: the first
 * is for what is kept for good.
 */
export async function measureHourOfPolling(
  browser: Browser,
  url: string,
  control: Control,
): Promise<Measure[]> {
  const page = await browser.newPage({ viewport: { width: 1350, height: 940 } })
  await page.clock.install()
  const readings = countReadings(page)
  await page.goto(`${url}interlinks`)
  await page.getByRole('rowheader').first().waitFor()
  const cdp = await page.context().newCDPSession(page)
  const [link] = await listLinks(control)
  if (!link) throw new Error('There is no link to rename.')
  const heap: number[] = []
  for (let minute = 0; minute < MINUTES; minute += 1) {
    await rename(control, link, `renamed-${minute}`)
    await page.clock.runFor(60_000)
    await readings.over()
    heap.push(await heapAfterCollection(cdp))
  }
  await page.close()
  const quarter = (index: number) => heap.slice((index * MINUTES) / 4, ((index + 1) * MINUTES) / 4)
  const settled = median(quarter(1))
  return [
    {
      what: 'Heap over an hour of polling: last quarter ÷ second',
      unit: 'ratio',
      values: quarter(3).map((bytes) => bytes / settled),
      counts: 'median',
      atMost: 1.05,
    },
    { what: '– heap', unit: 'MB', values: heap.map((bytes) => bytes / 1e6), counts: 'median' },
    { what: '– calls', unit: 'requests', values: [readings.total()], counts: 'worst' },
  ]
}

async function rename(control: Control, { region, id }: Link, name: string): Promise<void> {
  await control.call(interlinkOperations.updateLink, { path: { region, link_id: id }, body: { name } })
}

async function heapAfterCollection(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize
}

/** Counts what the page asks the API for, and knows when nothing is under way. */
function countReadings(page: Page) {
  let total = 0
  let underWay = 0
  let lastChange = performance.now()
  const change = (by: number) => {
    underWay += by
    lastChange = performance.now()
  }
  page.on('request', () => {
    total += 1
    change(1)
  })
  page.on('requestfinished', () => change(-1))
  page.on('requestfailed', () => change(-1))
  return {
    total: () => total,
    async over() {
      const isQuiet = () => underWay === 0 && performance.now() - lastChange >= QUIET_MS
      while (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 50))
    },
  }
}
