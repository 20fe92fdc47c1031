/** Two tabs of one browser, in which two people sign in, or one with two keys: neither works with the other's key. */
import { expect, type Page } from '@playwright/test'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import { sandboxControlOperations } from '../contract/sandbox-control.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import type { Control } from './support/control.ts'
import { hostedDraft, stepPath } from './support/draft.ts'
import { sidewaysScroll } from './support/narrow.ts'
import { chooseLanguage } from './support/settings.ts'
import { bringKeys, test } from './support/signed-in.ts'

test.beforeEach(({ problems }) => problems.allow(/412 \(Precondition Failed\)/))

/** A key of another organization. */
function otherKeyOf(control: Control) {
  return control.call(sandboxControlOperations.createKey, { body: { organization: 'other' } })
}

async function expectNoOverflow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 720 })
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
}

test('an order in one tab is not placed with the key that was brought in another, and the tab says so and reloads', async ({
  page,
  context,
  control,
  gateway,
}) => {
  await page.goto('/interlinks')
  await bringKeys(page, gateway)
  await expect(page.getByRole('banner').getByText(gateway.accessKey)).toBeVisible()
  await page.goto(stepPath('name', await hostedDraft(control)))
  // Once a field was edited, the browser asks before the page is left; the answer here is to stay.
  page.on('dialog', (dialog) => void dialog.dismiss())
  await page.getByLabel('Name of the InterLink').fill('of-the-first')
  await page.getByRole('button', { name: 'Next' }).click()
  const place = page.getByRole('button', { name: 'Place order' })
  await expect(place).toBeVisible()
  const other = await otherKeyOf(control)
  const tab = await context.newPage()
  await tab.goto('/sign-in')
  await bringKeys(tab, { accessKey: other.access_key, secretKey: other.secret_key })
  await expect(tab.getByRole('banner').getByText(other.access_key)).toBeVisible()
  await expect(page.getByRole('banner').getByText(gateway.accessKey)).toBeVisible()

  // The reload is not what ends the checks of the dialog, however slow they are.
  await page.clock.setFixedTime(new Date())
  await place.click()
  const dialog = page.getByRole('dialog', { name: 'Another account is in use now' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Reload now' })).toBeFocused()
  await expectNoAxeViolations(page)
  await expectNoOverflow(page)

  await test.step('what is on the page can be copied first', async () => {
    await dialog.getByRole('button', { name: 'Wait, I want to copy something' }).click()
    await expect(dialog).toBeHidden()
    const refused = page.getByRole('alert').filter({ hasText: 'The order was not placed' })
    await expect(refused).toContainText('Nothing was ordered and nothing is billed')
    await expect(page.getByText('of-the-first').first()).toBeVisible()
    await expect(
      page.getByRole('alert').filter({ hasText: 'Copy what you typed, then reload' }),
    ).toBeVisible()
    await expectNoAxeViolations(page)
    await expectNoOverflow(page)
  })

  await page.getByRole('button', { name: 'Reload now' }).click()
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(page.getByRole('banner').getByText(other.access_key)).toBeVisible()
  await expect(page).toHaveURL(/name=of-the-first/)
  const { links } = await control.call(interlinkOperations.listLinks, { path: { region: 'fr-par' } })
  expect(links).toEqual([])
})

test('a page that is read again for somebody else shows nothing of theirs, says so, and reloads by itself', async ({
  page,
  control,
  gateway,
}) => {
  await control.order({ name: 'of-the-first' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/interlinks')
  await bringKeys(page, gateway)
  const link = page.getByRole('link', { name: 'of-the-first' })
  await expect(link).toBeVisible()
  await chooseLanguage(page, 'Français')
  const { access_key, secret_key } = await otherKeyOf(control)
  // In another tab: they share their cookies.
  const headers = { 'x-requested-with': 'test' }
  const signedIn = await page.request.post('/session', { headers, data: { access_key, secret_key } })
  expect(signedIn.status()).toBe(200)

  const now = Date.now()
  await page.clock.setFixedTime(now)
  // As coming back to the tab does.
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')))
  const dialog = page.getByRole('dialog', { name: 'Un autre compte est utilisé désormais' })
  await expect(dialog).toBeVisible()
  await expectNoAxeViolations(page)
  await expect(page.getByRole('banner').getByText(gateway.accessKey)).toBeAttached()
  await expect(page.getByText(access_key)).toHaveCount(0)

  await page.clock.setFixedTime(now + 60_000)
  await expect(page.getByText(access_key)).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await expect(link).toHaveCount(0)
})
