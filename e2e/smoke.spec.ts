import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, pathOfLink } from './support/links.ts'

test('the console opens on the sandbox under a strict content security policy', async ({ page }) => {
  const response = await page.goto('/')
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    page.getByRole('banner').getByText('Sandbox', { exact: true }).filter({ visible: true }),
  ).toBeVisible()
  await expectNoAxeViolations(page)
})

test('[80] a deep address answers like the start page', async ({ page }) => {
  await page.goto('/partner-desk')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a page that is opened by its address begins at its top, wherever the last one was left', async ({
  page,
  control,
}) => {
  await control.seed(20)
  await page.goto(pathOfLink(await activeLink(control)))
  const deletion = page.getByRole('button', { name: 'Delete InterLink' })
  await deletion.scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await page.goto('/interlinks')
  await expect(page.getByRole('row')).toHaveCount(22)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
