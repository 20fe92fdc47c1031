import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'

test('the console opens on the sandbox under a strict content security policy', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('banner').getByText('Sandbox', { exact: true })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('[80] a deep address answers like the start page', async ({ page }) => {
  await page.goto('/partner-desk')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
