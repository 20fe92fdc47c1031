/** The shortest hosted order, counted, as a person places it who knows what they want. */
import type { Locator } from '@playwright/test'

import { expect, test } from './support/fixtures.ts'
import { listLinks } from './support/links.ts'

const MOST_INTERACTIONS = 9

test('[4, 14] a hosted order is placed from the list in nine interactions', async ({ page, control }) => {
  let interactions = 0
  const press = async (target: Locator) => {
    interactions += 1
    await target.click()
  }
  const next = page.getByRole('button', { name: 'Next' })
  await page.goto('/interlinks')
  await press(page.getByRole('link', { name: 'Order your first InterLink' }))
  await press(page.getByRole('radio', { name: 'Paris (fr-par)' }))
  await press(page.getByRole('radio', { name: 'Hosted', exact: true }))
  await press(next)
  await press(page.getByRole('button', { name: /^Choose FranceIX at Paris - TeleHouse TH2/ }))
  await press(page.getByRole('radio', { name: '500 Mbps' }))
  await press(next)
  await press(next)
  await press(page.getByRole('button', { name: 'Place order' }))
  await expect(page.getByRole('heading', { level: 1, name: 'paris-telehouse-th2' })).toBeVisible()
  expect(await listLinks(control)).toHaveLength(1)
  expect(interactions).toBeLessThanOrEqual(MOST_INTERACTIONS)
})
