/** Pages that a browser translates while they change: they stay, and say what is true now. */
import type { Page } from '@playwright/test'

import { stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { liveHostedLife } from './support/hosted-life.ts'
import { activeLink, createPolicy, pathOfLink } from './support/links.ts'
import { pollOnce, show } from './support/polls.ts'
import { activatePropagation, openRow } from './support/rows.ts'
import { expectRow } from './support/table.ts'
import { expectTrue, translate, WAYS } from './support/translator.ts'

/** Makes a page of several links read them again. */
async function readAgain(page: Page): Promise<void> {
  const read = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/fr-par/links'))
  await show(page, 'visible')
  await (await read).finished()
}

for (const way of WAYS) {
  test(`a translated list goes on when statuses change, and says what is true now (${way})`, async ({
    page,
    control,
  }) => {
    const accepted = await control.order({ name: 'accepted' })
    const refused = await control.order({ name: 'refused', bandwidthMbps: 500 })
    await control.order({ name: 'waiting' })
    await page.goto('/interlinks')
    const table = page.getByRole('table', { name: 'InterLinks' })
    await expect(page.getByRole('rowheader')).toHaveCount(3)
    await translate(page, way)
    await expectRow(table, { Name: 'accepted', Status: 'Requested' })

    await test.step('statuses change', async () => {
      await control.partner(accepted, 'accept')
      await control.partner(refused, 'refuse', 'No free port')
      await readAgain(page)
      await expectRow(table, { Name: 'accepted', Status: 'Provisioning' })
      await expectRow(table, { Name: 'refused', Status: 'Refused' })
      await expectTrue(page)
      await control.partner(accepted, 'provision')
      await readAgain(page)
      await expectRow(table, { Name: 'accepted', Status: 'Active' })
      await expectTrue(page)
    })

    await test.step('rows are sorted, filtered, chosen, and gone', async () => {
      await table.getByRole('columnheader', { name: 'Bandwidth' }).getByRole('button').click()
      await expect(page.getByRole('rowheader').first()).toHaveText('refused')
      await page.getByLabel('Search').fill('wait')
      await expect(page.getByRole('rowheader')).toHaveText(['waiting'])
      await expect(page.getByRole('status').filter({ hasText: '1 of 3' })).toHaveCount(1)
      await page.getByLabel('Search').fill('nowhere')
      await page.getByRole('button', { name: 'Clear filters' }).click()
      await expect(page.getByRole('rowheader')).toHaveCount(3)
      await page.getByRole('combobox', { name: 'Status' }).selectOption('Active')
      await expect(page.getByRole('rowheader')).toHaveText(['accepted'])
      await expectTrue(page)
      await page.getByRole('combobox', { name: 'Status' }).selectOption({ value: '' })
      await control.remove(refused)
      await readAgain(page)
      await expect(page.getByRole('rowheader')).toHaveCount(2)
      await expectTrue(page)
    })
  })

  test(`a translated page of a link goes on through its whole life, and says what is true now (${way})`, async ({
    page,
    control,
    problems,
  }) => {
    test.slow()
    // That the link is gone is read as an answer without it.
    problems.allow(/Failed to load resource.*404/u)
    const link = await control.order({ name: 'paris-1' })
    const next = page.getByRole('region', { name: 'Next step' })
    await page.goto(pathOfLink(link))
    await expect(next).toContainText('Send FranceIX the pairing key')
    await translate(page, way)

    await test.step('a note of one’s own, a tip, another name', async () => {
      await page.getByRole('button', { name: 'I have contacted FranceIX' }).click()
      await expect(next).toContainText('You noted that you contacted FranceIX:')
      await expectTrue(page)
      await page.locator('time').first().focus()
      await expect(page.locator(':popover-open')).toContainText('UTC')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Edit name and tags' }).click()
      await page.getByLabel('Name', { exact: true }).fill('')
      await expect(page.getByText('Give the InterLink a name.')).toBeVisible()
      await page.getByLabel('Name', { exact: true }).fill('paris-2')
      await page.getByRole('button', { name: 'Save changes' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'paris-2' })).toBeVisible()
      await expectTrue(page)
    })

    await test.step('it is accepted and built', async () => {
      await control.partner(link, 'accept')
      await pollOnce(page, link)
      await expect(next).toContainText('FranceIX')
      await expectTrue(page)
      await control.partner(link, 'provision')
      await pollOnce(page, link)
      await expect(next).toContainText('Attach the VPC')
      await expectTrue(page)
    })

    await test.step('a policy, the VPC and propagation', async () => {
      await openRow(page, 'Routing policies')
      await page.getByRole('button', { name: 'Create IPv4 policy' }).click()
      await page.getByLabel('Outgoing prefixes').fill('10.1.2.3/24 2001:db8::/48')
      await page.getByRole('button', { name: 'Create routing policy' }).click()
      await expect(page.getByLabel('Outgoing prefixes')).toHaveAttribute('aria-invalid', 'true')
      await page.getByLabel('Name of the policy').fill('office')
      await page.getByLabel('Outgoing prefixes').fill('172.16.0.0/21')
      await page.getByLabel('Incoming prefixes').fill('192.168.10.0/24')
      await page.getByRole('button', { name: 'Create routing policy' }).click()
      await page.getByRole('button', { name: 'Attach IPv4 policy' }).click()
      await expect(page.getByRole('button', { name: 'Edit IPv4 policy' })).toBeVisible()
      const vpc = page.getByLabel('VPC in Paris (fr-par)')
      const option = vpc.getByRole('option', { name: /^production/u })
      await vpc.selectOption({ label: (await option.textContent()) ?? '' })
      await page.getByRole('button', { name: 'Attach VPC' }).click()
      await expect(page.getByRole('button', { name: 'Detach VPC' })).toBeVisible()
      await activatePropagation(page)
      await expect(next).toContainText('traffic can flow')
      await expectTrue(page)
    })

    await test.step('its session goes down and comes back', async () => {
      await control.status(link, { bgp_v4_status: 'down' })
      await pollOnce(page, link)
      await expect(next).toContainText('ask FranceIX to check the circuit')
      await expectTrue(page)
      await control.status(link, { bgp_v4_status: 'up' })
      await pollOnce(page, link)
      await expect(next).toContainText('Everything is in place')
      await expectTrue(page)
    })

    await test.step('it is deleted', async () => {
      await page.getByRole('button', { name: 'Delete InterLink' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill('paris-2')
      await dialog.getByRole('button', { name: 'Deactivate propagation and delete' }).click()
      await expect(next).toContainText('Ask FranceIX to deprovision their side')
      await expectTrue(page)
      await control.partner(link, 'deprovision')
      await show(page, 'visible')
      await expect(page.getByRole('status').filter({ hasText: 'paris-2' })).toBeVisible()
    })
  })

  test(`a hosted link is ordered, used and deleted on translated pages (${way})`, async ({
    page,
    control,
  }) => {
    test.slow()
    await page.goto('/')
    await translate(page, way)
    await liveHostedLife({
      page,
      control,
      partner: {
        async acceptAndBuild(link) {
          await control.partner(link, 'accept')
          await pollOnce(page, link)
          await control.partner(link, 'provision')
          await pollOnce(page, link)
        },
        async deprovision(link) {
          await control.partner(link, 'deprovision')
        },
      },
    })
  })
}

test('a translated overview goes on when links come, change and go', async ({ page, control }) => {
  const waiting = await control.order({ name: 'waiting' })
  await page.goto('/')
  const tasks = page.getByRole('region', { name: 'Needs you' }).getByRole('listitem')
  await expect(tasks).toHaveText([/^waiting/u])
  await translate(page)
  await control.partner(waiting, 'refuse', 'No free port')
  const built = await activeLink(control, { name: 'built' })
  await readAgain(page)
  await expect(tasks).toHaveCount(2)
  await expectTrue(page)
  await control.remove(waiting)
  await control.remove(built)
  await readAgain(page)
  await expect(tasks).toHaveText([/^built/u])
  await expectTrue(page)
})

test('translated steps of an order show and take back their errors', async ({ page }) => {
  await page.goto(stepPath('connection'))
  await translate(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('radio', { name: 'Self-hosted', exact: true }).check()
  await page.getByRole('radio', { name: 'Paris (fr-par)' }).check()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('radio').first().check()
  const vlan = page.getByLabel(/^VLAN/u)
  await vlan.fill('1')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await vlan.fill('2000')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How much bandwidth?' })).toBeVisible()
})

test('a translated form of a policy shows and takes back its faults', async ({ page, control }) => {
  const policy = await createPolicy(control, { name: 'office' })
  await page.goto(`/routing-policies/${policy.region}/${policy.id}`)
  await page.getByRole('button', { name: 'Change routing policy' }).click()
  await translate(page)
  const outgoing = page.getByLabel('Outgoing prefixes')
  await outgoing.fill('10.1.2.3/24\n10.0.0.0/8\n2001:db8::/48')
  await page.getByLabel('Name of the policy').fill('')
  await page.getByRole('button', { name: 'Save routing policy' }).click()
  await expect(outgoing).toHaveAttribute('aria-invalid', 'true')
  await outgoing.fill('10.0.0.0/8')
  await expect(outgoing).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Name of the policy').fill('office-2')
  await page.getByRole('button', { name: 'Save routing policy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'office-2' })).toBeVisible()
  await expectTrue(page)
})
