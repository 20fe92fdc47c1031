/** What support asks for, and the routes that a VPC has learned. */
import { interlinkOperations } from '../contract/interlink-operations.ts'
import { expect, test } from './support/fixtures.ts'
import {
  activeLink,
  attachPolicy,
  attachVpc,
  enablePropagation,
  flowingLink,
  pathOfLink,
} from './support/links.ts'
import { openRow } from './support/rows.ts'

const ROUTES = '/vpc/v2/regions/*/routes-with-nexthop'

test('[38, 42] what is copied for support gives the state and never the pairing key', async ({
  page,
  context,
  control,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = await flowingLink(control, { name: 'paris-1' })
  await page.goto(pathOfLink(link))
  await page.getByRole('region', { name: 'Routes learned' }).getByText('192.168.0.0/16').first().waitFor()
  await page.getByRole('button', { name: 'Copy for support' }).click()
  await expect(page.getByRole('button', { name: 'Support summary: copied' })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of [
    `Id: ${link.id}`,
    'Status: active',
    'Partner: FranceIX (',
    'IPv4 policy: office-v4 (',
    'Routes learned: 1: 192.168.0.0/16',
    '- routes: pass (learned)',
  ])
    expect(text).toContain(part)
  expect(text).not.toContain(link.partner?.pairing_key)
})

test('[42] among the routes learned, one is found by a part of it or by an address', async ({
  page,
  control,
}) => {
  const link = await activeLink(control)
  const policy = await control.call(interlinkOperations.createRoutingPolicy, {
    path: { region: 'fr-par' },
    body: {
      project_id: link.project_id,
      name: 'many',
      is_ipv6: false,
      prefix_filter_out: ['172.16.0.0/12'],
      prefix_filter_in: Array.from({ length: 8 }, (_, index) => `192.168.${index}.0/24`),
    },
  })
  await attachVpc(control, link)
  await attachPolicy(control, link, policy)
  await enablePropagation(control, link)
  await page.goto(pathOfLink(link))
  const panel = await openRow(page, 'Routes learned')
  await expect(panel.getByRole('listitem')).toHaveCount(8)
  await panel.getByRole('searchbox', { name: 'Search routes' }).fill('192.168.5.77')
  await expect(panel.getByRole('listitem')).toHaveText(['192.168.5.0/24 IPv4'])
  await expect(panel.getByRole('status')).toHaveText('1 of 8 routes')
  await panel.getByRole('searchbox').fill('10.')
  await expect(panel.getByRole('listitem')).toHaveCount(0)
  await expect(panel.getByRole('status')).toHaveText('0 of 8 routes')
})

test('[61, 65] routes that may not or cannot be read say so, and the answer is not certain', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await flowingLink(control)
  await control.fault({ method: 'GET', path: ROUTES, sample: 'permissions_denied' })
  await page.goto(pathOfLink(link))
  const panel = await openRow(page, 'Routes learned')
  await expect(panel.getByRole('note')).toContainText('not available to you')
  const readiness = page.getByRole('region', { name: 'Will traffic flow?' })
  await expect(readiness.getByText('Not certain')).toBeVisible()
  await expect(panel).toContainText('Unknown')

  await control.clearFaults()
  await control.fault({ method: 'GET', path: ROUTES, sample: 'internal_error' })
  await page.reload()
  await openRow(page, 'Routes learned')
  await expect(panel.getByRole('alert')).toContainText('The VPC’s route table could not be loaded')
  await control.clearFaults()
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(panel).toContainText('192.168.0.0/16')
})
