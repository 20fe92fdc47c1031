/** Addresses that lead nowhere. */
import { expect, test } from './support/fixtures.ts'

for (const [what, path, title] of [
  ['page', '/no/such/page', 'There is no such page'],
  ['region', '/interlinks/xx-abc/11111111-1111-4111-8111-111111111111', 'There is no such region'],
  ['InterLink', '/interlinks/fr-par/11111111-1111-4111-8111-111111111111', 'There is no such InterLink'],
  ['InterLink id', '/interlinks/fr-par/not-an-id', 'There is no such InterLink'],
  ['step', '/interlinks/order/payment', 'There is no such page'],
] as const) {
  test(`[53, 80] an unknown ${what} in the address has a page that says so and leads back`, async ({
    page,
    problems,
  }) => {
    problems.allow(/404/)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.getByRole('link', { name: 'Go to your InterLinks' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
  })
}
