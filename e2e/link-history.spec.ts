/** What happened to a link: calls of the audit trail among the changes that this browser saw. */
import { expect, test } from './support/fixtures.ts'
import { attachVpc, flowingLink, pathOfLink } from './support/links.ts'

const EVENTS = '/audit-trail/v1alpha1/regions/*/events'

test('[37] history lists calls and observed changes together, and dates what the API states', async ({
  page,
  control,
}) => {
  const link = await control.order()
  await attachVpc(control, link)
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Show history' }).click()
  const entries = page.getByRole('region', { name: 'History' }).getByRole('listitem')
  await expect(entries).toHaveText([/VPC attached.*by/, /InterLink ordered.*by/])
  const attached = page
    .getByRole('region', { name: 'Progress' })
    .getByRole('listitem')
    .filter({ hasText: 'Attach a VPC' })
  await expect(attached.getByRole('time')).toBeVisible()
  await expect(attached).not.toContainText('observed')
  await control.partner(link, 'accept')
  await expect(entries.first()).toContainText('Status: Provisioning (observed by this console)')
  await expect(entries).toHaveCount(3)
})

test('[61, 65] a history that may not or cannot be read says so, and the page stays', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await flowingLink(control)
  await control.fault({ method: 'GET', path: EVENTS, sample: 'permissions_denied' })
  await page.goto(pathOfLink(link))
  const history = page.getByRole('region', { name: 'History' })
  const show = page.getByRole('button', { name: 'Show history' })
  await show.click()
  await expect(history.getByRole('note')).toContainText('not available to you')
  await expect(page.getByRole('alert')).toHaveCount(0)

  await control.clearFaults()
  await control.fault({ method: 'GET', path: EVENTS, sample: 'internal_error' })
  await page.reload()
  await show.click()
  await expect(history.getByRole('alert')).toContainText('The audit trail could not be loaded')
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('traffic can flow')
  await control.clearFaults()
  await history.getByRole('button', { name: 'Try again' }).click()
  await expect(history).toContainText('Route propagation activated')
})
