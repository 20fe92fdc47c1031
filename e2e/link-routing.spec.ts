/** What a link's policies let through: prefixes against the VPC's subnets, and what propagation does. */
import { interlinkOperations } from '../contract/interlink-operations.ts'
import type { Control } from './support/control.ts'
import { expect, test } from './support/fixtures.ts'
import {
  activeLink,
  attachPolicy,
  attachVpc,
  configuredLink,
  enablePropagation,
  pathOfLink,
} from './support/links.ts'
import { activatePropagation, openRow } from './support/rows.ts'

/** An active link on the VPC *production* with one IPv4 policy, propagation still off. */
async function linkWithPolicy(control: Control, prefixes: { out: string[]; in: string[] }) {
  const link = await activeLink(control)
  const policy = await control.call(interlinkOperations.createRoutingPolicy, {
    path: { region: 'fr-par' },
    body: {
      project_id: link.project_id,
      name: 'campus',
      is_ipv6: false,
      prefix_filter_out: prefixes.out,
      prefix_filter_in: prefixes.in,
    },
  })
  await attachVpc(control, link)
  return attachPolicy(control, link, policy)
}

test('[42, 47] each subnet of the VPC is covered or not, and each prefix fits or does not', async ({
  page,
  control,
}) => {
  const link = await linkWithPolicy(control, {
    out: ['172.16.0.0/22', '172.16.4.0/24', '10.0.0.0/8'],
    in: ['192.168.0.0/16'],
  })
  await page.goto(pathOfLink(link))
  const slot = (await openRow(page, 'Routing policies')).getByRole('region', { name: 'IPv4', exact: true })
  const row = (prefix: string) => slot.getByRole('listitem').filter({ hasText: prefix })
  await expect(slot).toContainText('Announces 1 of 2 IPv4 subnets of the VPC')
  await expect(row('production-data')).toContainText('172.16.4.0/22 production-data not covered')
  // Within the prefix that lets it out.
  await expect(row('production-front').first()).toContainText(
    /^172\.16\.0\.0\/22 fits172\.16\.0\.0\/22 production-front$/u,
  )
  await expect(row('172.16.4.0/24')).toContainText('only a part of a subnet')
  await expect(row('10.0.0.0/8')).toContainText('no subnet of the VPC')
})

test('[36, 42] policies that let no subnet out are found, though everything is attached and on', async ({
  page,
  control,
}) => {
  const link = await linkWithPolicy(control, { out: ['10.0.0.0/16'], in: ['192.168.0.0/16'] })
  await enablePropagation(control, link)
  await page.goto(pathOfLink(link))
  const nextStep = page.getByRole('region', { name: 'Next step' })
  await expect(nextStep).toContainText('Your policies announce none of the VPC’s subnets')
  await expect(page.getByRole('list', { name: 'Path from your router to the VPC' })).toContainText(
    'No route passes the policy',
  )
  await expect(page.getByRole('region', { name: 'Will traffic flow?' })).toContainText(
    'announces none of the VPC’s IPv4 subnets',
  )
  await nextStep.getByRole('link', { name: 'Change routing policy' }).click()
  await expect(page.getByRole('button', { name: 'Routing policies', exact: true })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Edit IPv4 policy' })).toBeVisible()
})

test('[36, 42, 43] a VPC without a private network is nothing to reach, though everything is attached and on', async ({
  page,
  control,
}) => {
  const link = await configuredLink(control, {}, { vpc: 'default' })
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
    'Give your VPC a private network',
  )
  const readiness = page.getByRole('region', { name: 'Will traffic flow?' })
  await expect(readiness.getByText('No', { exact: true })).toBeVisible()
  await expect(readiness.getByRole('region', { name: 'Route propagation' })).toContainText('Warning')
  await expect(await openRow(page, 'Route propagation')).toContainText(
    'announces nothing to your side, since the VPC has no subnet',
  )
})

test('[42] what turning propagation on will announce and accept is counted before, and what turning it off takes away', async ({
  page,
  control,
}) => {
  const link = await linkWithPolicy(control, {
    out: ['172.16.0.0/22'],
    in: ['192.168.0.0/16', '192.168.7.0/24', '172.16.0.0/12'],
  })
  await page.goto(pathOfLink(link))
  const propagation = page.getByRole('region', { name: 'Route propagation' })
  // Two subnets of each IP version, and one prefix lies within another.
  await expect(propagation).toContainText('Turning it on announces 1 of the 4 subnets of the VPC')
  await expect(propagation).toContainText('accepts routes within 2 prefixes')
  await expect(propagation).toContainText('the VPC’s own addresses: 172.16.0.0/12')
  await activatePropagation(page)
  await expect(propagation).toContainText('It announces 1 of the 4 subnets')
  await expect(page.getByRole('region', { name: 'Routes learned' })).toContainText(/\d+ routes/)
  await propagation.getByRole('button', { name: 'Deactivate route propagation' }).click()
  await expect(page.getByRole('dialog')).toContainText('routes that the VPC has learned')
})

test('[46] editing a policy names every link that it changes, and sends only what was changed', async ({
  page,
  control,
}) => {
  const link = await linkWithPolicy(control, { out: ['172.16.0.0/22'], in: ['192.168.0.0/16'] })
  const sharing = await activeLink(control, { name: 'lyon-backup' })
  const [policy] = (
    await control.call(interlinkOperations.listRoutingPolicies, { path: { region: 'fr-par' } })
  ).routing_policies
  if (!policy) throw new Error('no policy')
  await attachPolicy(control, sharing, policy)
  await activeLink(control, { name: 'without-it' })
  await page.goto(pathOfLink(link))
  const writes: unknown[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push([request.method(), request.postDataJSON()])
  })
  const slot = (await openRow(page, 'Routing policies')).getByRole('region', { name: 'IPv4', exact: true })
  await slot.getByRole('button', { name: 'Edit IPv4 policy' }).click()
  const affected = slot.getByRole('note')
  await expect(affected).toContainText('changes the routing of these 2 InterLinks at once')
  await expect(affected.getByRole('listitem')).toHaveText([/^lyon-backup.*Active$/, /^paris-1.*Active$/])
  await expect(slot.getByLabel('Outgoing prefixes')).toHaveValue('172.16.0.0/22')
  await slot.getByLabel('Outgoing prefixes').fill('172.16.0.0/22\n172.16.4.0/22')
  await expect(affected.getByRole('insertion')).toHaveText(['+ added: 172.16.4.0/22'])
  await slot.getByRole('button', { name: 'Save routing policy' }).click()
  await expect(slot).toContainText('Announces 2 of 2 IPv4 subnets of the VPC')
  expect(writes).toEqual([['PATCH', { prefix_filter_out: ['172.16.0.0/22', '172.16.4.0/22'] }]])
})
