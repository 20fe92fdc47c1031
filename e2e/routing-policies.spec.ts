/** Routing policies as a thing of their own: found over all regions, made, changed, copied, deleted. */
import type { Page } from '@playwright/test'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import type { RoutingPolicy } from '../contract/interlink.ts'
import type { Control } from './support/control.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, attachPolicy, createPolicy } from './support/links.ts'
import { expectRow } from './support/table.ts'

const pathOfPolicy = ({ region, id }: RoutingPolicy) => `/routing-policies/${region}/${id}`

const reference = ({ region, id }: RoutingPolicy) => ({ region, routing_policy_id: id })

const policiesOf = (region: string) => `/interlink/v1beta1/regions/${region}/routing-policies`

/** What the page sends, besides reading. */
function writesOf(page: Page): unknown[] {
  const writes: unknown[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push([request.method(), request.postDataJSON()])
  })
  return writes
}

test('[26, 27, 28, 29] policies of all regions are found by what they let through, ordered, and a region that fails is named', async ({
  page,
  context,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await page.goto('/routing-policies')
  await expect(page.getByRole('link', { name: 'Create your first routing policy' })).toBeVisible()

  const used = await createPolicy(control, { name: 'office-v4' })
  await attachPolicy(control, await activeLink(control), used)
  await createPolicy(control, { name: 'lab-v6', family: 'ipv6', region: 'nl-ams' })
  await page.goto('/routing-policies')
  const table = page.getByRole('table')
  await expectRow(table, {
    Name: 'office-v4',
    'IP version': 'IPv4',
    Outgoing: '172.16.0.0/12',
    Incoming: '192.168.0.0/16',
    'Used by': '1 InterLink',
    Region: 'fr-par',
  })
  await expectRow(table, { Name: 'lab-v6', 'Used by': 'None', Region: 'nl-ams' })
  const header = page.getByRole('columnheader', { name: 'Name' })
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('rowheader')).toHaveText(['lab-v6', 'office-v4'])
  await header.getByRole('button').click()
  await expect(page.getByRole('rowheader')).toHaveText(['office-v4', 'lab-v6'])

  await page.getByLabel('Search').fill('172.17.1.2')
  await expect(page.getByRole('rowheader')).toHaveText(['office-v4'])
  await page.getByRole('combobox', { name: 'Used by' }).selectOption('No InterLink')
  await expect(page.getByText('No routing policy matches.')).toBeVisible()
  await expect(page).toHaveURL(/use=unused/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('No routing policy matches.')).toBeVisible()
  await other.getByRole('button', { name: 'Clear filters' }).click()
  await expect(other.getByRole('rowheader')).toHaveText(['office-v4', 'lab-v6'])
  await other.close()

  await control.fault({ method: 'GET', path: policiesOf('nl-ams'), sample: 'permissions_denied' })
  await page.goto('/routing-policies')
  const warning = page.getByRole('alert')
  await expect(warning).toContainText('The routing policies of Amsterdam (nl-ams) could not be loaded')
  await expect(page.getByRole('rowheader')).toHaveText(['office-v4'])
  await control.clearFaults()
  await warning.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('rowheader')).toHaveText(['lab-v6', 'office-v4'])
})

test('[47] pasted prefixes are checked one by one, each with its repair, and written in as few as can be', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await page.goto('/routing-policies/new')
  await page.getByLabel('Name of the policy').fill('campus')
  const field = page.getByRole('textbox', { name: 'Outgoing prefixes' })
  await field.fill('fd00::/8, fd10:10::/48')
  await field.blur()
  // All of them are of the other version: then it is the policy that is meant otherwise.
  await page.getByRole('button', { name: 'Make it an IPv6 policy' }).click()
  await expect(page.getByRole('combobox', { name: 'IP version' })).toHaveValue('ipv6')
  await expect(field).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('combobox', { name: 'IP version' }).selectOption('IPv4')

  await field.fill(
    '10.0.0.0/24 10.0.1.0/24, 10.1.2.3/16\nfd00::/8\n10.4.0.0/255.255.0.0\n10.0.0.0/24\n10.0.1.128/25\n10.9.0.0/33',
  )
  await field.blur()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(/4 prefixes need fixing: 10\.1\.2\.3\/16, fd00::\/8/)
  const faults = page.getByRole('list', { name: 'Prefixes that need fixing' }).getByRole('listitem')
  await expect(faults).toHaveCount(4)
  await expect(faults.nth(0)).toContainText('Host bits are set')
  await expect(faults.nth(1)).toContainText('other IP version')
  await page.getByRole('button', { name: 'Use 10.1.0.0/16' }).click()
  await expect(field).toBeFocused()
  await page.getByRole('button', { name: 'Use 10.4.0.0/16' }).click()
  await page.getByRole('button', { name: 'Remove fd00::/8' }).click()
  await page.getByRole('button', { name: 'Remove 10.9.0.0/33' }).click()
  await expect(faults).toHaveCount(0)
  await expect(field).toHaveValue(
    '10.0.0.0/24 10.0.1.0/24, 10.1.0.0/16\n10.4.0.0/16\n10.0.0.0/24\n10.0.1.128/25',
  )

  const remarks = page.getByRole('list', { name: 'Remarks on the prefixes' }).getByRole('listitem')
  await expect(remarks.filter({ hasText: 'is listed twice' })).toHaveCount(1)
  await expect(remarks.filter({ hasText: 'already contained in 10.0.1.0/24' })).toHaveCount(1)
  await remarks
    .filter({ hasText: '10.0.0.0/24 and 10.0.1.0/24 together are 10.0.0.0/23' })
    .getByRole('button', { name: 'Use 10.0.0.0/23' })
    .click()
  await expect(page.getByText('4 prefixes: 131,584 addresses')).toBeVisible()
  await page.getByRole('button', { name: 'Remove 10.0.1.128/25' }).click()
  await expect(field).toHaveValue('10.0.0.0/23 10.1.0.0/16\n10.4.0.0/16')
  await field.fill('10.0.0.0/24 10.0.1.0/24 10.0.0.0/25 10.1.0.0/17 10.1.128.0/17 10.4.0.0/16')
  await page.getByRole('button', { name: 'Write all as 3 prefixes' }).click()
  await expect(field).toHaveValue('10.0.0.0/23\n10.1.0.0/16\n10.4.0.0/16')

  await page.getByRole('textbox', { name: 'Incoming prefixes' }).fill('0.0.0.0/0\n10.1.7.0/24')
  await page.getByRole('textbox', { name: 'Incoming prefixes' }).blur()
  await expect(page.getByText('0.0.0.0/0 lets every route through')).toBeVisible()
  await page.getByRole('textbox', { name: 'Incoming prefixes' }).fill('10.1.7.0/24')
  await expect(page.getByRole('note')).toContainText('10.1.0.0/16 goes out, 10.1.7.0/24 comes in')
  await expect(page.getByRole('img', { name: /^Outgoing: 10\.0\.0\.0 to 10\.0\.1\.255/ })).toBeVisible()

  // The save fails, and nothing typed is lost.
  await control.fault({ method: 'POST', path: policiesOf('*'), status: 403, times: 1 })
  const writes = writesOf(page)
  await page.getByRole('button', { name: 'Create routing policy' }).click()
  await expect(page.getByRole('alert')).toContainText('The routing policy could not be created')
  await expect(field).toHaveValue('10.0.0.0/23\n10.1.0.0/16\n10.4.0.0/16')
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Warsaw (pl-waw)')
  await page.getByRole('button', { name: 'Create routing policy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'campus' })).toBeVisible()
  await expect(page).toHaveURL(/\/routing-policies\/pl-waw\//)
  expect(writes).toHaveLength(2)
  expect(writes[1]).toMatchObject([
    'POST',
    { prefix_filter_out: ['10.0.0.0/23', '10.1.0.0/16', '10.4.0.0/16'], prefix_filter_in: ['10.1.7.0/24'] },
  ])
})

test('[23] leaving a new policy that was begun asks once, leaving an untouched one nothing', async ({
  page,
}) => {
  const list = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Routing policies' })
  await page.goto('/routing-policies/new')
  await list.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Routing policies' })).toBeVisible()
  await page.goto('/routing-policies/new')
  await page.getByLabel('Name of the policy').fill('begun')
  await list.click()
  const question = page.getByRole('dialog', { name: 'Leave this routing policy?' })
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByLabel('Name of the policy')).toHaveValue('begun')
  await list.click()
  await question.getByRole('button', { name: 'Leave', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Routing policies' })).toBeVisible()
})

test('[46, 52] a change names every link with its status and every prefix that comes or goes, and does not undo somebody else’s', async ({
  page,
  control,
}) => {
  const policy = await createPolicy(control, { name: 'shared' })
  await attachPolicy(control, await activeLink(control, { name: 'lyon-backup' }), policy)
  await attachPolicy(control, await control.order({ name: 'paris-1' }), policy)
  await page.goto(pathOfPolicy(policy))
  const users = page.getByRole('region', { name: 'InterLinks that use it' }).getByRole('listitem')
  await expect(users).toHaveText(['lyon-backupActive', 'paris-1Requested'])
  await page.getByRole('button', { name: 'Change routing policy' }).click()
  const effect = page.getByRole('note')
  await expect(effect).toContainText('Saving changes the routing of these 2 InterLinks at once')
  await expect(effect.getByRole('listitem')).toHaveText([/^lyon-backup.*Active$/, /^paris-1.*Requested$/])
  await expect(effect).toContainText('No prefix comes or goes yet')
  await page.getByRole('textbox', { name: 'Outgoing prefixes' }).fill('172.16.0.0/12\n10.0.0.0/8')
  await page.getByRole('textbox', { name: 'Incoming prefixes' }).fill('')
  await expect(effect.getByRole('insertion')).toHaveText(['+ added: 10.0.0.0/8'])
  await expect(effect.getByRole('deletion')).toHaveText(['− removed: 192.168.0.0/16'])

  const update = (body: object) =>
    control.call(interlinkOperations.updateRoutingPolicy, { path: reference(policy), body })
  await update({ prefix_filter_out: ['172.16.0.0/16'], name: 'renamed' })
  const writes = writesOf(page)
  await page.getByRole('button', { name: 'Save routing policy' }).click()
  const warning = page.getByRole('alert')
  await expect(warning.getByRole('listitem')).toHaveText([
    'Outgoing prefixes: now 172.16.0.0/16, yours 172.16.0.0/12, 10.0.0.0/8',
  ])
  expect(writes).toEqual([])
  await page.getByRole('button', { name: 'Replace with yours' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'renamed' })).toBeVisible()
  // A reading may bring the new name before the answer to the writing does.
  await expect
    .poll(() => writes)
    .toEqual([['PATCH', { prefix_filter_out: ['172.16.0.0/12', '10.0.0.0/8'], prefix_filter_in: [] }]])
})

test('[54, 59, 60] a policy in use is refused with the links that use it; free, it goes; gone elsewhere, the page says so', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const policy = await createPolicy(control, { name: 'office-v4' })
  const link = await attachPolicy(control, await activeLink(control, { name: 'paris-1' }), policy)
  await page.goto(pathOfPolicy(policy))
  const opener = page.getByRole('button', { name: 'Delete routing policy' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Delete office-v4?' })
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(dialog.getByRole('link', { name: 'paris-1' })).toHaveAttribute(
    'href',
    `/interlinks/fr-par/${link.id}#policies`,
  )
  await dialog.getByRole('button', { name: 'Delete routing policy' }).click()
  await expect(dialog.getByRole('alert')).toContainText(`attached to link ${link.id}`)
  await expect(dialog.getByRole('alert')).toContainText('Nothing was changed')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()

  await control.call(interlinkOperations.detachRoutingPolicy, {
    path: { region: link.region, link_id: link.id },
    body: { routing_policy_id: policy.id },
  })
  await page.reload()
  await expect(page.getByText('No InterLink uses it: nothing changes for traffic.')).toBeVisible()
  await opener.click()
  await dialog.getByRole('button', { name: 'Delete routing policy' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'No routing policy yet' })).toBeVisible()

  const other = await createPolicy(control, { name: 'lab' })
  await page.goto(pathOfPolicy(other))
  await expect(page.getByRole('heading', { level: 1, name: 'lab' })).toBeVisible()
  await control.call(interlinkOperations.deleteRoutingPolicy, { path: reference(other) })
  await opener.click()
  await page
    .getByRole('dialog', { name: 'Delete lab?' })
    .getByRole('button', { name: 'Delete routing policy' })
    .click()
  await expect(page.getByText('lab is deleted')).toBeVisible()
  await page.getByRole('link', { name: 'Go to your routing policies' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Routing policies' })).toBeVisible()
  await page.goto(pathOfPolicy(other))
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such routing policy' })).toBeVisible()
})

test('[47] a policy is duplicated into another region, and made again from its own export', async ({
  page,
  control,
}) => {
  const policy = await createPolicy(control, { name: 'office-v6', family: 'ipv6' })
  await page.goto(pathOfPolicy(policy))
  await page.getByText('Export', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Format' }).selectOption('Terraform')
  const exported = (await page.getByRole('region', { name: 'Terraform' }).textContent()) ?? ''
  await page.getByRole('link', { name: 'Duplicate' }).click()
  await expect(page.getByLabel('Name of the policy')).toHaveValue('office-v6-2')
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Amsterdam (nl-ams)')
  await page.getByRole('button', { name: 'Create routing policy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'office-v6-2' })).toBeVisible()

  await page.goto('/routing-policies/new')
  await page.getByText('Fill in from text or a file').click()
  await page.getByLabel('Text of the routing policy').fill(`${exported}\nsomething else`)
  await page.getByRole('button', { name: 'Fill in from this text' }).click()
  await expect(page.getByText('One line was not taken')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'something else' })).toContainText(
    `Line ${exported.split('\n').length + 1}`,
  )
  await page.getByRole('button', { name: 'Create routing policy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'office-v6' })).toBeVisible()
  expect(await listPolicies(control, 'fr-par')).toMatchObject(
    [policy, policy].map(({ name, is_ipv6, tags, prefix_filter_in, prefix_filter_out, project_id }) => ({
      name,
      is_ipv6,
      tags,
      prefix_filter_in,
      prefix_filter_out,
      project_id,
    })),
  )
  expect(await listPolicies(control, 'nl-ams')).toMatchObject([
    { name: 'office-v6-2', prefix_filter_out: policy.prefix_filter_out, is_ipv6: true },
  ])
})

async function listPolicies(control: Control, region: string): Promise<RoutingPolicy[]> {
  const { routing_policies } = await control.call(interlinkOperations.listRoutingPolicies, {
    path: { region },
  })
  return routing_policies
}

test('a text too large for a policy is not read, and says so', async ({ page }) => {
  await page.goto('/routing-policies/new')
  await page.getByText('Fill in from text or a file').click()
  const text = page.getByLabel('Text of the routing policy')
  await text.fill(`in: 10.0.0.0/8${' '.repeat(1_000_000)}`)
  await page.getByRole('button', { name: 'Fill in from this text' }).click()
  await expect(text).toHaveAccessibleDescription(/This is too large for a routing policy. Nothing was read./)
  await expect(page.getByRole('textbox', { name: 'Incoming prefixes' })).toHaveValue('')
  await text.fill('in: 10.0.0.0/8')
  await expect(text).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Fill in from this text' }).click()
  await expect(page.getByRole('textbox', { name: 'Incoming prefixes' })).toHaveValue('10.0.0.0/8')
})
