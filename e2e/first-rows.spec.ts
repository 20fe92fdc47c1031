/** The rows that are drawn before the console is here (src/app/start/first-rows.ts). */
import type { Page } from '@playwright/test'

import { expect, test } from './support/fixtures.ts'
import { flowingLink, pathOfLink } from './support/links.ts'

const DRAWING = 'body > [aria-hidden="true"]'

/** Keeps the console's own script back until the returned function is called. */
async function holdConsole(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/first-(?!rows).*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Where the table and its first rows stand. */
async function places(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const top = (selector: string) =>
      Math.round(document.querySelector(selector)?.getBoundingClientRect().top ?? -1)
    return { table: top('table'), first: top('tbody tr'), third: top('tbody tr:nth-child(3)') }
  })
}

test('[25] the first rows are there before the console is, where its own will be', async ({
  page,
  control,
}) => {
  await control.seed(19)
  const link = await flowingLink(control, { name: '<b>paris</b>' })
  const release = await holdConsole(page)
  await page.goto('/interlinks', { waitUntil: 'commit' })
  const drawing = page.locator(DRAWING)
  await expect(drawing.locator('tbody tr')).toHaveCount(12)
  const first = drawing.locator('tbody tr').first()
  await expect(first).toContainText('<b>paris</b>')
  await expect(first).toContainText('Active')
  await expect(first.locator('a')).toHaveAttribute('href', pathOfLink(link))
  const drawn = await places(page)

  release()
  await expect(page.getByRole('rowheader')).toHaveCount(20)
  await expect(drawing).toHaveCount(0)
  const shown = await places(page)
  for (const [what, top] of Object.entries(shown))
    expect(Math.abs(top - (drawn[what] ?? 0)), `${what} moved`).toBeLessThanOrEqual(8)
})

test('[25] a link among the first rows leads to its page', async ({ page, control }) => {
  const link = await flowingLink(control, { name: 'paris-1' })
  const release = await holdConsole(page)
  await page.goto('/interlinks', { waitUntil: 'commit' })
  await page.locator(DRAWING).locator('a').first().click()
  await page.waitForURL(pathOfLink(link), { waitUntil: 'commit' })
  release()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-1' })).toBeVisible()
})

for (const [what, path, isFaulty] of [
  ['another order', '/interlinks?sort=name', false],
  ['a filter', '/interlinks?region=fr-par', false],
  ['a region that does not answer', '/interlinks', true],
] as const)
  test(`[25] no row is drawn that would not be the console’s own: ${what}`, async ({
    page,
    control,
    problems,
  }) => {
    problems.allow(/Failed to load resource/)
    await control.seed(5)
    if (isFaulty)
      await control.fault({ method: 'GET', path: '/interlink/v1beta1/regions/pl-waw/links', status: 500 })
    const release = await holdConsole(page)
    const words = page.waitForResponse(/\/assets\/en-/)
    await page.goto(path, { waitUntil: 'commit' })
    await words
    // Whatever the first rows wait for is here, and a frame has been painted since.
    await page.evaluate(async () => {
      await Promise.allSettled(Object.values(globalThis.earlyAnswers ?? {}))
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    })
    await expect(page.locator(DRAWING)).toHaveCount(0)
    release()
    await expect(page.getByRole('rowheader').first()).toBeVisible()
  })
