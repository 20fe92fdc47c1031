/** The drawing of the way from the customer's router to the VPC. */
import { expect, test } from './support/fixtures.ts'
import { attachPolicy, createPolicy, flowingLink, pathOfLink } from './support/links.ts'

test('[31, 36] the path says in words where the line is broken, from end to end, in order', async ({
  page,
  control,
}) => {
  const waiting = await control.order()
  await page.goto(pathOfLink(waiting))
  const path = page.getByRole('list', { name: 'Path from your router to the VPC' })
  await expect(path.getByRole('listitem')).toHaveText([
    /^Your router AS39801 Not needed yet$/,
    /^Partner FranceIX Contact them$/,
    /^Location .*DC3 Reserved, VLAN \d{4}$/,
    /^Scaleway Paris \(fr-par\) Set up$/,
    /^VPC\s+None attached yet$/,
  ])

  const flowing = await flowingLink(control, { name: 'in-use' })
  await page.goto(pathOfLink(flowing))
  await expect(path.getByRole('listitem')).toHaveText([
    /BGP session up \(IPv4\)$/,
    /FranceIX Circuit built$/,
    /Line up, VLAN \d{4}$/,
    /Set up$/,
    /^VPC production Routes are exchanged$/,
  ])
  await attachPolicy(control, flowing, await createPolicy(control, { name: 'office-v6', family: 'ipv6' }))
  await control.status(flowing, { bgp_v6_status: 'down' })
  await page.reload()
  await expect(path.getByRole('listitem').first()).toContainText('A BGP session is down; IPv4 is up')
})
