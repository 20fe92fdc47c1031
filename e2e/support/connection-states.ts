/** Dedicated connections in their main states. */
import { expect } from './fixtures.ts'
import { pathOfPort, selfHostedLink } from './self-hosted.ts'
import type { Tour } from './tour.ts'

const PORTS = '/interlink/v1beta1/regions/*/dedicated-connections'

export const connections: Tour = async ({ page, control }, look) => {
  await selfHostedLink(control, 'lab', { bandwidth_mbps: 2000, vlan: 2000 })
  await selfHostedLink(control, 'office-with-a-rather-long-name', { bandwidth_mbps: 50, vlan: 2005 })
  await page.goto('/connections')
  await expect(page.getByRole('rowheader')).toHaveCount(3)
  await look('list')
  await page.goto(await pathOfPort(control))
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await look('a port with links')
  await page.goto(await pathOfPort(control, 'it-mil'))
  await expect(page.getByRole('note')).toBeVisible()
  await look('a port that is not in service')

  await control.fault({ method: 'GET', path: PORTS.replace('*', 'nl-ams'), sample: 'permissions_denied' })
  await page.goto('/connections')
  await expect(page.getByRole('alert')).toBeVisible()
  await look('one region refused')
  await control.clearFaults()
  await control.fault({ method: 'GET', path: PORTS, body: { connections: [], total_count: 0 } })
  await page.goto('/connections')
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  await look('empty')
  await control.clearFaults()
  await page.goto('/connections/fr-par/11111111-1111-4111-8111-111111111111')
  await look('no such port')
}
