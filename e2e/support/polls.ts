/** Readings of the page's link, provoked and counted without waiting for time. */
import type { Page, Response } from '@playwright/test'

import type { Link } from '../../contract/interlink.ts'

/** True for an answer about this very link. */
export function isReadingOf(link: Link): (response: Response) => boolean {
  return (response) =>
    response.request().method() === 'GET' && new URL(response.url()).pathname.endsWith(`/links/${link.id}`)
}

/** Makes the page read everything again, as when its tab is shown again, and waits until the link was. */
export async function pollOnce(page: Page, link: Link): Promise<void> {
  const read = page.waitForResponse(isReadingOf(link))
  await page.evaluate(() => globalThis.dispatchEvent(new Event('visibilitychange')))
  await (await read).finished()
}

/** From now on the page reads everything again every second. */
export async function pollEverySecond(page: Page): Promise<void> {
  await page.evaluate(() => {
    setInterval(() => globalThis.dispatchEvent(new Event('visibilitychange')), 1000)
  })
}

/** Makes the page see that its tab is hidden, or shown again. */
export async function show(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((wanted) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => wanted })
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => wanted === 'hidden' })
    globalThis.dispatchEvent(new Event('visibilitychange'))
  }, state)
}
