/** A link on the customer's own port: no partner, but a VLAN, an AS number and a router to configure. */
import { expect, test } from './support/fixtures.ts'
import { listLinks, pathOfLink, readLink } from './support/links.ts'

test('[5, 6, 8, 11, 15, 48] a self-hosted link gets from its port to an active session', async ({
  page,
  control,
}) => {
  test.slow()
  const next = page.getByRole('button', { name: 'Next' })
  const step = (name: string) => page.getByRole('heading', { level: 1, name })

  await page.goto('/interlinks/order')
  await page.getByRole('radio', { name: 'Self-hosted', exact: true }).check()
  await next.click()
  await page.getByRole('radio', { name: 'Paris (fr-par)' }).check()
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
    await expect(step('Where does it connect to Scaleway?')).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Paris - OpCore DC3' })).toBeChecked()
    await next.click()
    await expect(page.getByRole('radio', { name: '10 Gbps' })).toBeVisible()
    await expect(page.getByRole('radio', { name: '25 Gbps' })).toHaveCount(0)
    await page.getByRole('radio', { name: '2 Gbps' }).check()
    await next.click()
    await page.getByRole('button', { name: 'Create IPv4 policy' }).click()
    await page.getByLabel('Name of the policy').fill('lab')
    await page.getByLabel('Incoming prefixes').fill('192.168.10.0/24')
    await page.getByRole('button', { name: 'Create routing policy' }).click()
    await next.click()
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
    await expect(router).toContainText(link.peer_bgp_config?.ipv4 ?? '')
    await expect(router).toContainText(link.scw_bgp_config?.ipv6 ?? '')
    const configuration = router.getByRole('region', { name: 'Router configuration' })
    await expect(configuration).toContainText('64512')
    await router.getByLabel('Configuration for').selectOption({ label: 'Juniper Junos' })
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

test('[8] a region without a dedicated connection says how to get one', async ({ page }) => {
  await page.goto('/interlinks/order/provider?kind=self-hosted&region=pl-waw')
  await expect(page.getByText('You have no dedicated connection in Warsaw (pl-waw)')).toBeVisible()
  await expect(page.getByText(/sold by Scaleway’s sales team/)).toBeVisible()
})
