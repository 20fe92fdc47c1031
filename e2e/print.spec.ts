import type { Page } from '@playwright/test'

import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { flowingLink, pathOfLink } from './support/links.ts'

test('[79] the page of a link and the review of an order print as a record, in ink on white', async ({
  page,
  control,
}) => {
  const link = await flowingLink(control, { name: 'paris-1' })
  await page.emulateMedia({ colorScheme: 'dark' })

  await test.step('a link: whose turn, its life, its routes and its facts, and no key', async () => {
    await page.goto(pathOfLink(link))
    const policies = page.getByRole('region', { name: 'Routing policies', exact: true })
    await expect(policies).toContainText('192.168.0.0/16')
    await expect(policies.getByText('192.168.0.0/16')).toBeHidden()
    await print(page)
    // What is closed on screen is open on paper.
    await expect(policies.getByText('192.168.0.0/16')).toBeVisible()
    for (const heading of ['Progress', 'Will traffic flow?', 'Routing policies', 'Your router', 'Facts'])
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await expect(page.getByText(link.id).first()).toBeVisible()
    expect(await page.locator('body').innerText()).not.toContain(link.partner?.pairing_key)
    await expectRecord(page)
  })

  await test.step('a review: every answer, and what it means', async () => {
    await page.goto(stepPath('review', await hostedDraft(control)))
    await expect(page.getByRole('button', { name: 'Place order' })).toBeEnabled()
    await print(page)
    await expect(page.getByText('500 Mbps').first()).toBeVisible()
    await expect(page.getByText('FranceIX').first()).toBeVisible()
    await expect(page.getByRole('note').filter({ hasText: 'Billing' })).toBeVisible()
    await expectRecord(page)
  })
})

/** As the browser does it: notifies the page, then lays out for paper. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
}

async function expectRecord(page: Page): Promise<void> {
  await expect(page.getByText('InterLink Console, as of')).toBeVisible()
  await expect(page.getByText(page.url())).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const { background, ink } = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    return { background: backgroundColor, ink: color }
  })
  expect(background).toBe('rgb(255, 255, 255)')
  expect(ink).toBe('rgb(27, 29, 35)')
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
}
