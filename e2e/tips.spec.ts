import { expect, test } from './support/fixtures.ts'

test('[73] a tip comes by focus and by pointer, stays under it, and goes by Escape', async ({
  page,
  control,
}) => {
  await control.order({ name: 'paris-1' })
  await page.goto('/interlinks')
  await expect(page.getByRole('rowheader', { name: 'paris-1' })).toBeVisible()
  const time = page.locator('time').last()
  const tip = page.locator(':popover-open')

  await test.step('by keyboard', async () => {
    await time.focus()
    await expect(tip).toContainText('UTC')
    await page.keyboard.press('Escape')
    await expect(tip).toHaveCount(0)
  })

  await test.step('by pointer, which may move onto it', async () => {
    await page.getByRole('heading', { level: 1 }).hover()
    await time.hover()
    await expect(tip).toBeVisible()
    await tip.hover()
    await expect(tip).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tip).toHaveCount(0)
  })

  await test.step('what it says is the element’s description, without having been seen', async () => {
    await expect(time).toHaveAccessibleDescription(/UTC/u)
  })
})
