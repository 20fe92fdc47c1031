/** On the page of a link the keyboard goes on from where it was, and what was done is confirmed. */
import type { Locator } from '@playwright/test'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, createPolicy, flowingLink, pathOfLink, pathParameters } from './support/links.ts'
import { expectFocusKept, expectToast, openRow } from './support/rows.ts'

const LINK = '/interlink/v1beta1/regions/*/links/*'

/** The VPC with private networks. */
async function vpcLabel(row: Locator): Promise<string> {
  return (await row.getByRole('option', { name: /^production/u }).textContent()) ?? ''
}

async function press(button: Locator): Promise<void> {
  await button.focus()
  await button.press('Enter')
}

test('[59, 72] each write of the configuration is confirmed, and passes the focus on', async ({
  page,
  control,
}) => {
  test.slow()
  const link = await activeLink(control)
  await createPolicy(control, { name: 'office-v4' })
  await page.goto(pathOfLink(link))
  const dialog = page.getByRole('dialog')
  const band = page.getByRole('region', { name: 'Next step' })

  const vpc = await openRow(page, 'VPC')
  await vpc.getByRole('combobox').selectOption({ label: await vpcLabel(vpc) })
  await press(vpc.getByRole('button', { name: 'Attach VPC' }))
  await expect(vpc.getByRole('button', { name: 'Detach VPC' })).toBeVisible()
  await expectToast(page, 'VPC attached')
  await expectFocusKept(page, 'attaching a VPC')

  const policies = await openRow(page, 'Routing policies')
  await policies.getByLabel('IPv4 policy').selectOption({ label: 'office-v4' })
  await press(policies.getByRole('button', { name: 'Attach IPv4 policy' }))
  await expect(policies.getByRole('button', { name: 'Detach IPv4 policy' })).toBeVisible()
  await expectToast(page, 'IPv4 policy attached')
  await expectFocusKept(page, 'attaching a policy')

  await press(policies.getByRole('button', { name: 'Edit IPv4 policy' }))
  await expect(policies.getByLabel('Outgoing prefixes')).toBeVisible()
  await expectFocusKept(page, 'opening the form of a policy')
  await press(policies.getByRole('button', { name: 'Cancel' }))
  await expectFocusKept(page, 'leaving the form of a policy')

  // The step’s own button does it, and is gone once it is done.
  await press(band.getByRole('button', { name: 'Activate route propagation' }))
  await expect(dialog).toContainText('Turning it on announces')
  await press(dialog.getByRole('button', { name: 'Activate route propagation' }))
  await expect(dialog).toBeHidden()
  await expectToast(page, 'Route propagation is on')
  await expect(band).toContainText('traffic can flow')
  await expectFocusKept(page, 'activating route propagation')

  await press(page.getByRole('button', { name: 'Deactivate route propagation' }))
  await press(dialog.getByRole('button', { name: 'Deactivate route propagation' }))
  await expect(dialog).toBeHidden()
  await expectToast(page, 'Route propagation is off')
  await expectFocusKept(page, 'deactivating route propagation')

  await press(vpc.getByRole('button', { name: 'Detach VPC' }))
  await press(dialog.getByRole('button', { name: 'Detach VPC' }))
  await expect(dialog).toBeHidden()
  await expect(vpc.getByRole('combobox')).toBeVisible()
  await expectToast(page, 'VPC detached')
  await expectFocusKept(page, 'detaching the VPC')

  await press(policies.getByRole('button', { name: 'Detach IPv4 policy' }))
  await press(dialog.getByRole('button', { name: 'Detach IPv4 policy' }))
  await expect(dialog).toBeHidden()
  await expectFocusKept(page, 'detaching a policy')
})

test('[52, 59, 72] name and tags are changed in a dialog that gives the focus back, whatever comes of it', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: 'before' })
  await page.goto(pathOfLink(link))
  const edit = page.getByRole('button', { name: 'Edit name and tags' })
  const dialog = page.getByRole('dialog', { name: 'Edit name and tags' })
  await press(edit)
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused()
  await press(dialog.getByRole('button', { name: 'Cancel' }))
  await expect(edit).toBeFocused()

  await press(edit)
  await dialog.getByLabel('Name', { exact: true }).fill('mine')
  await control.call(interlinkOperations.updateLink, {
    path: pathParameters(link),
    body: { name: 'theirs' },
  })
  await press(dialog.getByRole('button', { name: 'Save changes' }))
  await expect(dialog.getByRole('alert')).toContainText('now theirs, yours mine')
  await expectFocusKept(page, 'a conflict')
  await press(dialog.getByRole('button', { name: 'Replace with yours' }))
  await expect(dialog).toBeHidden()
  await expectToast(page, 'Changes saved')
  await expect(edit).toBeFocused()
})

test('[59, 61, 72] a write that is refused or takes its time keeps the focus on its button', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await flowingLink(control)
  const disable = { method: 'POST', path: `${LINK}/disable-route-propagation`, times: 1 } as const
  await control.fault({ ...disable, status: 409 })
  await page.goto(pathOfLink(link))
  await press(page.getByRole('button', { name: 'Deactivate route propagation' }))
  const dialog = page.getByRole('dialog')
  const action = dialog.getByRole('button', { name: 'Deactivate route propagation' })
  await press(action)
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expect(action).toBeFocused()

  await control.fault({ ...disable, delay_ms: 2000 })
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await press(action)
  await expect(action).toHaveAttribute('aria-busy', 'true')
  await expect(action).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  expect(sent).toHaveLength(1)
  await expectFocusKept(page, 'a dialog that took its time')
})
