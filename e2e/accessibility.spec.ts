/** Every page in every main state: axe-core finds nothing, in both themes and languages, nor is anything too wide for a phone. */
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'
import { cutWhenLonger, sticksOut } from './support/narrow.ts'
import { run, TOURS } from './support/states.ts'

/** 360 px is a phone; 320 px is what 400 % leaves of 1280 px (WCAG 1.4.10). */
const WIDTHS = [320, 360]

for (const [name, tour] of Object.entries(TOURS)) {
  test(`[68, 71, 72] axe finds no violation: ${name}`, async ({ page, control, problems }) => {
    test.slow()
    problems.allow(/Failed to load resource/)
    await run(tour, page, control, 'en', (state) => test.step(state, () => expectNoAxeViolations(page)))
  })

  // French, whose words are the longer ones.
  test(`[68, 70, 71, 72, 75, 78] on a phone, in French, axe finds no violation, nothing scrolls sideways or cuts words 40 % longer: ${name}`, async ({
    page,
    control,
    problems,
  }) => {
    test.slow()
    problems.allow(/Failed to load resource/)
    await page.setViewportSize({ width: 360, height: 780 })
    await run(tour, page, control, 'fr', (state) =>
      test.step(state, async () => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 780 })
          await expect.poll(() => sticksOut(page), `what is wider than ${width} px`).toEqual([])
          expect(await cutWhenLonger(page), `what longer words do at ${width} px`).toEqual([])
        }
        await expectNoAxeViolations(page)
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

test('[78] on a phone the menu closes when one goes anywhere, and is not open on coming back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/interlinks')
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.click()
  await expect(menu).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'InterLinks', level: 1 })).toBeVisible()
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
})
