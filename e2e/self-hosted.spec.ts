/** A link on the customer's own port: no partner, but a VLAN, an AS number and a router to configure. */
import type { Page } from '@playwright/test'

import type { Link } from '../contract/interlink.ts'
import type { Control } from './support/control.ts'
import { stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { findVpc, listLinks, pathOfLink, readLink } from './support/links.ts'
import { pollOnce } from './support/polls.ts'
import { portOf } from './support/self-hosted.ts'

test('[5, 6, 8, 11, 15, 48] a self-hosted link gets from its port to an active session', async ({
  page,
  control,
}) => {
  test.slow()
  const next = page.getByRole('button', { name: 'Next' })
  const step = (name: string) => page.getByRole('heading', { level: 1, name })

  await page.goto('/interlinks/order')
  await page.getByRole('radio', { name: 'Paris (fr-par)' }).check()
  await page.getByRole('radio', { name: 'Self-hosted', exact: true }).check()
  await next.click()
  await expect(step('Which of your ports carries it?')).toBeVisible()

  await test.step('VLAN and AS number are checked, and the errors lead to their fields', async () => {
    const vlan = page.getByLabel(/^VLAN/)
    const asn = page.getByLabel(/^Your AS number/)
    await page.getByRole('radio', { name: 'paris-dc3-10g' }).check()
    await expect(page.getByText('2000 to 2099 on this connection')).toBeVisible()
    await asn.fill('4200000001')
    await next.click()
    const summary = page.getByRole('alert')
    await expect(summary).toBeFocused()
    await summary.getByRole('link', { name: /four-byte ASN/ }).click()
    await expect(asn).toBeFocused()
    await expect(asn).toHaveAttribute('aria-invalid', 'true')
    await expect(asn).toHaveAccessibleDescription(/from 1 to 65534/)
    await asn.fill('65535')
    await next.click()
    await expect(asn).toHaveAccessibleDescription(/must be from 1 to 65534/)
    await asn.fill('64512')
    await vlan.fill('1999')
    await next.click()
    await expect(vlan).toHaveAttribute('aria-invalid', 'true')
    await expect(vlan).toHaveAccessibleDescription(/outside the range of the dedicated connection/)
    await vlan.fill('2050')
    await next.click()
  })

  await test.step('the location follows from the port, and the sizes from what is left on it', async () => {
    await expect(step('How much bandwidth?')).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Steps of the order' })).toContainText('paris-dc3-10g')
    await expect(page.getByRole('radio', { name: '10 Gbps' })).toBeVisible()
    await expect(page.getByRole('radio', { name: '25 Gbps' })).toHaveCount(0)
    await page.getByRole('radio', { name: '2 Gbps' }).check()
    await next.click()
    await page.getByRole('button', { name: 'Create IPv4 policy' }).click()
    await page.getByLabel('Name of the policy').fill('lab')
    await page.getByLabel('Incoming prefixes').fill('192.168.10.0/24')
    await page.getByRole('button', { name: 'Create routing policy' }).click()
    await next.click()
    await page.getByRole('button', { name: 'Place order' }).click()
  })

  await page.waitForURL(/\/interlinks\/fr-par\/[0-9a-f-]{36}$/)
  const [link] = await listLinks(control)
  if (!link) throw new Error('The order left no link.')
  expect(link).toMatchObject({ vlan: 2050, peer_bgp_config: { asn: 64_512 }, bandwidth_mbps: 2000 })
  expect(link.partner ?? undefined).toBeUndefined()

  await test.step('configuring becomes ready by itself, and the page follows', async () => {
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Configure your router')
    expect((await readLink(control, link)).status).toBe('ready')
    await expect(page.getByRole('region', { name: /^Contact/ })).toHaveCount(0)
  })

  await test.step('the router card has both ends and a configuration', async () => {
    const router = page.getByRole('region', { name: 'Your router' })
    await expect(router).toContainText('2050')
    await expect(router).toContainText('64512')
    const ends = page.getByRole('region', { name: 'Both ends' })
    await expect(ends).toContainText(link.peer_bgp_config?.ipv4 ?? '')
    await expect(ends).toContainText(link.scw_bgp_config?.ipv6 ?? '')
    const configuration = router.getByRole('region', { name: 'Router configuration' })
    await expect(configuration).toContainText('64512')
    await router.getByText('Juniper Junos', { exact: true }).click()
    await expect(configuration).toContainText('vlan-id 2050')
  })

  await test.step('the router comes up and the link is active', async () => {
    await page.goto('/partner-desk')
    await page.getByRole('button', { name: 'Configure the customer’s router' }).click()
    await expect(page.getByText('Active', { exact: true })).toBeVisible()
    await page.goto(pathOfLink(link))
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Attach the VPC')
    expect(await readLink(control, link)).toMatchObject({ status: 'active', bgp_v4_status: 'up' })
  })

  await test.step('deleting it needs no partner', async () => {
    await page.getByRole('button', { name: 'Delete InterLink' }).click()
    await expect(page.getByRole('dialog')).not.toContainText('may go on billing')
  })
})

const ATTACH = '/interlink/v1beta1/regions/*/links/*/attach-vpc'

/** Orders a link on an own port with the VPC *production*, and gives it; the page is then the link's. */
async function orderWithVpc(page: Page, control: Control): Promise<Link> {
  const port = await portOf(control)
  const next = page.getByRole('button', { name: 'Next' })
  await page.goto(
    stepPath('routing', {
      kind: 'self-hosted',
      region: port.region,
      connection: port.id,
      vlan: '2050',
      asn: '64512',
      location: port.pop_id,
      mbps: '1000',
    }),
  )
  await page.getByLabel('VPC to attach').selectOption({ label: 'production' })
  await next.click()
  await page.getByRole('button', { name: 'Place order' }).click()
  await page.waitForURL(/\/interlinks\/fr-par\/[0-9a-f-]{36}$/)
  const [link] = await listLinks(control)
  if (!link) throw new Error('The order left no link.')
  return link
}

/** Every attempt at attaching a VPC that leaves the browser, from whichever tab. */
function countAttachments(page: Page): string[] {
  const attachments: string[] = []
  page.context().on('request', (request) => {
    if (request.url().endsWith('/attach-vpc')) attachments.push(request.url())
  })
  return attachments
}

test('[44] a VPC chosen in the order waits until the link takes one, over a reload and in two tabs, and is attached once', async ({
  page,
  context,
  control,
}) => {
  test.slow()
  const production = await findVpc(control)
  const attachments = countAttachments(page)
  // Until the link is held in `configuring`, the page knows of it what the order answered.
  await control.fault({ method: 'GET', path: '/interlink/v1beta1/regions/*/links/*', delay_ms: 60_000 })
  const link = await orderWithVpc(page, control)
  const waiting = (tab: Page) =>
    tab.getByRole('status').filter({ hasText: 'production is attached as soon as' })
  await expect(waiting(page)).toContainText('Scaleway is applying a configuration')
  await control.clearFaults()
  await expect.poll(async () => (await readLink(control, link)).status).toBe('ready')
  await control.status(link, { status: 'configuring' })

  await page.reload()
  await expect(waiting(page)).toContainText('Scaleway is applying a configuration')
  const other = await context.newPage()
  await other.goto(pathOfLink(link))
  await expect(waiting(other)).toBeVisible()
  expect(attachments).toEqual([])

  await control.status(link, { status: 'ready' })
  await Promise.all([page, other].map((tab) => pollOnce(tab, link)))
  for (const tab of [page, other]) {
    await expect(tab.getByRole('region', { name: 'VPC', exact: true })).toContainText(production.id.slice(-4))
    await expect(tab.getByRole('button', { name: 'Detach VPC' })).toBeVisible()
    await expect(waiting(tab)).toHaveCount(0)
    await expect(tab.getByRole('alert')).toHaveCount(0)
  }
  expect((await readLink(control, link)).vpc_id).toBe(production.id)
  expect(attachments).toHaveLength(1)

  await page.getByRole('button', { name: 'Detach VPC' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Detach VPC' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Attach VPC' })).toBeVisible()
  expect(attachments, 'what was ordered is done for good').toHaveLength(1)
})

test('[44, 61, 66] a VPC chosen in the order that cannot be attached leaves one button, over a reload and in two tabs', async ({
  page,
  context,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const attachments = countAttachments(page)
  const raw = 'vpc is not attachable: code 4711'
  await control.fault({ method: 'POST', path: ATTACH, status: 403, body: { message: raw } })
  const link = await orderWithVpc(page, control)
  const alertIn = (tab: Page) => tab.getByRole('alert').filter({ hasText: 'production is not attached' })
  await expect(alertIn(page)).toContainText('The InterLink stands as ordered, without a VPC')
  await expect(alertIn(page)).not.toContainText(raw)
  await expect(page.getByRole('alert')).toHaveCount(1)

  const other = await context.newPage()
  await other.goto(pathOfLink(link))
  await page.reload()
  for (const tab of [page, other]) {
    await expect(alertIn(tab)).toBeVisible()
    await expect(alertIn(tab).getByRole('button')).toHaveText(['Attach production'])
  }
  expect(attachments, 'nothing is tried again unasked').toHaveLength(1)
  await control.clearFaults()
  await alertIn(page).getByRole('button', { name: 'Attach production' }).click()
  await expect(alertIn(page)).toHaveCount(0)
  await expect(alertIn(other)).toHaveCount(0)
  expect((await readLink(control, link)).vpc_id).toBe((await findVpc(control)).id)
  expect(attachments).toHaveLength(2)
})

test('[8] a region without a dedicated connection says how to get one', async ({ page }) => {
  await page.goto('/interlinks/order/provider?kind=self-hosted&region=pl-waw')
  await expect(page.getByText('You have no dedicated connection in Warsaw (pl-waw)')).toBeVisible()
  await expect(page.getByText(/sold by Scaleway’s sales team/)).toBeVisible()
})
