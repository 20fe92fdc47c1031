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
  await orderAgain(page, link)
  const copies = (await listLinks(control)).filter(({ id }) => id !== link.id)
  expect(copies).toMatchObject([
    { status: 'requested', partner: { partner_id: link.partner?.partner_id }, tags: ['core'] },
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
  await orderAgain(page, link)
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

/** Everything is filled in but the name, by which the two must differ: that is where the wizard stops. */
async function orderAgain(page: Page, link: Link) {
  await page.getByRole('link', { name: 'Order again' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Which VPC, which routes, what name?' }),
  ).toBeVisible()
  await page.getByLabel('Name of the InterLink').fill(`${link.name}-again`)
  await page.getByRole('button', { name: 'Next' }).click()
  const answers = page.getByRole('main')
  await expect(answers).toContainText('FranceIX')
  await expect(answers).toContainText('Paris - OpCore DC3')
  await expect(answers).toContainText('1 Gbps')
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${link.name}-again` })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Send FranceIX the pairing key')
}
