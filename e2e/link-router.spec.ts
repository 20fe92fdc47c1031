/** What the customer's router needs, to copy. */
import { expect, test } from './support/fixtures.ts'
import { flowingLink, pathOfLink } from './support/links.ts'

test('[48] VLAN, AS numbers and both ends are copied one by one, and each router has its configuration', async ({
  page,
  context,
  control,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = await flowingLink(control)
  const { peer_bgp_config: own, scw_bgp_config: scaleway, vlan } = link
  if (!own || !scaleway || !vlan) throw new Error('a link without addresses')
  await page.goto(pathOfLink(link))
  const router = page.getByRole('region', { name: 'Your router' })
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const values: [name: string, value: string][] = [
    ['ASN (Your side)', String(own.asn)],
    ['ASN (Scaleway)', '12876'],
    ['IPv4 (Your side)', own.ipv4],
    ['IPv4 (Scaleway)', scaleway.ipv4],
    ['IPv6 (Your side)', own.ipv6],
    ['IPv6 (Scaleway)', scaleway.ipv6],
    ['VLAN', String(vlan)],
  ]
  for (const [name, value] of values) {
    await page
      .getByRole('region', { name: 'Both ends' })
      .getByRole('button', { name: `Copy ${name}`, exact: true })
      .click()
    expect(await clipboard()).toBe(value)
  }
  expect([own.ipv4, scaleway.ipv4].every((address) => address.endsWith('/31'))).toBe(true)
  expect([own.ipv6, scaleway.ipv6].every((address) => address.endsWith('/127'))).toBe(true)

  const configuration = router.getByRole('region', { name: 'Router configuration' })
  const firstLines = new Set<string>()
  const choices = router.getByRole('radiogroup', { name: 'Configuration for' })
  const vendors = await choices
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? ''),
    )
  expect(vendors).toEqual(['Cisco IOS-XE', 'Juniper Junos', 'Arista EOS', 'FRRouting', 'MikroTik RouterOS'])
  for (const vendor of vendors) {
    await choices.getByText(vendor, { exact: true }).click()
    for (const part of [
      String(vlan),
      scaleway.ipv6.replace('/127', ''),
      '192.168.0.0',
      '12876:42050',
      '12876:42100',
      '12876:42200',
    ])
      await expect(configuration).toContainText(part)
    firstLines.add(await configuration.innerText())
    await router.getByRole('button', { name: 'Copy Router configuration' }).click()
    expect((await clipboard()).trim()).toBe((await configuration.innerText()).trim())
  }
  expect(firstLines.size).toBe(vendors.length)
})
