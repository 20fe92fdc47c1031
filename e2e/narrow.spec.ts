/** On a phone, and enlarged fourfold, nothing needs scrolling sideways. */
import type { Page } from '@playwright/test'

import { expect, test } from './support/fixtures.ts'
import { run, TOURS } from './support/states.ts'

/** 360 px is a phone; 320 px is what 400 % leaves of 1280 px (WCAG 1.4.10). */
const WIDTHS = [360, 320]

for (const [name, tour] of Object.entries(TOURS)) {
  test(`[70, 78] a narrow page never scrolls sideways: ${name}`, async ({ page, control, problems }) => {
    test.slow()
    problems.allow(/Failed to load resource/)
    await page.setViewportSize({ width: 360, height: 780 })
    // French, whose words are the longer ones.
    await run(tour, page, control, 'fr', (state) =>
      test.step(state, async () => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 780 })
          await expect.poll(() => sticksOut(page), `what is wider than ${width} px`).toEqual([])
        }
      }),
    )
  })
}

test('[78] on a phone each link is a card', async ({ page, control }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await control.order({ name: 'paris-1' })
  await page.goto('/interlinks')
  const name = page.getByRole('rowheader', { name: 'paris-1' })
  const status = page.getByRole('cell').first()
  await expect(name).toBeVisible()
  const [above, below] = [await name.boundingBox(), await status.boundingBox()]
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
})

/** The elements that make the page scroll sideways; empty when it does not. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
      .slice(-3)
  })
}
