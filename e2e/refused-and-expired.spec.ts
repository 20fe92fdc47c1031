/** What is left when the partner says no, or nothing: the reason, the deletion, another order. */
import type { Page } from '@playwright/test'

import type { Link } from '../contract/interlink.ts'
import { expect, test } from './support/fixtures.ts'
import { listLinks, pathOfLink } from './support/links.ts'

test('[40] a refused link says why and allows deletion and another order, nothing else', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: 'paris-refused', tags: ['core'] })
  await control.partner(link, 'refuse', 'No free port at DC3')
  await page.goto(pathOfLink(link))
  const nextStep = page.getByRole('region', { name: 'Next step' })
  await expect(nextStep).toContainText('FranceIX refused this InterLink')
  await expect(nextStep).toContainText('No free port at DC3')
  await expectOnlyDeletion(page)
  await orderAgain(page, link, 'No free port at DC3', { deletes: true })
  // Said to those who see, too, and then out of the way.
  const said = page.getByText(`Order placed: ${link.name}-again`)
  await expect(said.last()).toBeVisible()
  await expect(page.getByText('10 days left').first()).toBeVisible()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(said).toHaveCount(1)
  expect(await listLinks(control)).toMatchObject([
    { name: `${link.name}-again`, status: 'requested', tags: ['core'] },
  ])
})

test('[40] a link that the partner left unanswered for ten days has expired, and can be ordered again', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: 'paris-expired' })
  await page.goto('/partner-desk')
  const request = page.getByRole('article', { name: link.name })
  await request.getByLabel('Let days pass').fill('10')
  await request.getByRole('button', { name: 'Age request' }).click()
  await expect(request.getByText('Expired', { exact: true })).toBeVisible()

  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
    'did not answer within ten days',
  )
  await expectOnlyDeletion(page)
  await orderAgain(page, link, 'did not answer within ten days', { deletes: false })
  expect(await listLinks(control)).toHaveLength(2)
})

test('[40] an order again stands when the old link cannot be deleted, and says so', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await control.order({ name: 'paris-refused' })
  await control.partner(link, 'refuse', 'No free port at DC3')
  await control.fault({
    method: 'DELETE',
    path: '/interlink/v1beta1/regions/fr-par/links/*',
    sample: 'permissions_denied',
  })
  await page.goto(pathOfLink(link))
  await orderAgain(page, link, 'No free port at DC3', { deletes: true })
  await expect(
    page.getByText('paris-refused could not be deleted: delete it on its page').last(),
  ).toBeVisible()
  expect(await listLinks(control)).toHaveLength(2)
})

test('[40, 57] a refused link is deleted at once, without a word about the partner', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: 'paris-refused' })
  await control.partner(link, 'refuse', 'No free port at DC3')
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Delete InterLink' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).not.toContainText('FranceIX')
  await dialog.getByLabel(`Type ${link.name} to confirm`).fill(link.name)
  await dialog.getByRole('button', { name: 'Delete InterLink' }).click()
  await expect(page.getByText(`${link.name} is deleted`)).toBeVisible()
  expect(await listLinks(control)).toEqual([])
  await page.getByRole('link', { name: 'Go to your InterLinks' }).click()
  await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toBeVisible()
})

async function expectOnlyDeletion(page: Page) {
  await expect(page.getByRole('button', { name: 'Delete InterLink' })).toBeEnabled()
  await expect(page.getByRole('link', { name: 'Order again' })).toBeVisible()
  for (const name of ['VPC', 'Routing policies', 'Route propagation', 'Your router', 'Will traffic flow?']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeHidden()
  }
  const edit = page.getByRole('button', { name: 'Edit name and tags' })
  await expect(edit).toHaveAttribute('aria-disabled', 'true')
  await expect(edit).toHaveAccessibleDescription(/can only be deleted and ordered again/)
}

/** What led to nothing leads, partner and location are open, nothing is called missing, and the old link can go with it. */
async function orderAgain(page: Page, link: Link, reason: string, { deletes }: { deletes: boolean }) {
  const next = page.getByRole('button', { name: 'Next' })
  await page.getByRole('link', { name: 'Order again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Which partner provides it?' })).toBeVisible()
  const lead = page.getByRole('note').filter({ hasText: `You order ${link.name} again` })
  await expect(lead).toContainText(reason)
  await expect(page.getByRole('note')).toHaveCount(1)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('radio', { name: 'FreePro' }).check()
  await next.click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Paris - OpCore DC5' }).check()
  await next.click()
  // What was ordered before is chosen again, where it can be had.
  await expect(page.getByRole('radio', { name: '1 Gbps' })).toBeChecked()
  await next.click()
  await expect(page.getByRole('note')).toHaveCount(1)
  await page.getByLabel('Name of the InterLink').fill(`${link.name}-again`)
  await next.click()
  await expect(lead).toContainText(reason)
  const answers = page.getByRole('main')
  await expect(answers).toContainText('Paris - OpCore DC5')
  await expect(page.getByRole('listitem').filter({ hasText: `delete ${link.name}` })).toBeVisible()
  if (deletes) await page.getByRole('checkbox', { name: `Then delete ${link.name}` }).check()
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${link.name}-again` })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Send FreePro the pairing key')
}
