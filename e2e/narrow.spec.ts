/** On a phone, and enlarged fourfold, nothing needs scrolling sideways. */
import type { Page } from '@playwright/test'

import { expect, test } from './support/fixtures.ts'
import { run, TOURS } from './support/states.ts'

/** 360 px is a phone; 320 px is what 400 % leaves of 1280 px (WCAG 1.4.10). */
const WIDTHS = [360, 320]

for (const [name, tour] of Object.entries(TOURS)) {
  test(`[70, 75, 78] a narrow page never scrolls sideways, nor cuts words 40 % longer: ${name}`, async ({
    page,
    control,
    problems,
  }) => {
    test.slow()
    problems.allow(/Failed to load resource/)
    await page.setViewportSize({ width: 360, height: 780 })
    // French, whose words are the longer ones.
    await run(tour, page, control, 'fr', (state) =>
      test.step(state, async () => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 780 })
          await expect.poll(() => sticksOut(page), `what is wider than ${width} px`).toEqual([])
          expect(await cutWhenLonger(page), `what longer words do at ${width} px`).toEqual([])
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

/**
 * What would be cut, or make the page scroll sideways, in a language whose words are 40 % longer: every
 * text is lengthened, the page measured, and the text put back, all before anything else can run.
 */
function cutWhenLonger(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const texts: { node: Node; text: string }[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode
      const text = node.textContent ?? ''
      // Keys, addresses and what the API says have the length they have.
      if (/\p{L}{2}/u.test(text) && !node.parentElement?.closest('code, pre, script, style, textarea, svg'))
        texts.push({ node, text })
    }
    for (const { node, text } of texts)
      node.textContent = `${text}${' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5))}`

    const root = document.documentElement
    const isMeantHidden = (element: Element) =>
      element.clientWidth <= 1 || element.closest('[aria-hidden=true]')
    const cut = [...document.querySelectorAll('main *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (value: string) => value === 'hidden' || value === 'clip'
      return (
        !isMeantHidden(element) &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      )
    })
    const wide =
      root.scrollWidth > root.clientWidth
        ? [...document.querySelectorAll('body *')].filter(
            (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
          )
        : []
    const found = [...cut, ...wide.slice(-2)].map(
      (element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 50)}`,
    )
    for (const { node, text } of texts) node.textContent = text
    return found
  })
}
