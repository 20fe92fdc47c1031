/** Dedicated connections: what is on a port, what is left of it, and an order that begins there. */
import { expect, test } from './support/fixtures.ts'
import { pathOfLink } from './support/links.ts'
import { pathOfPort, portOf, selfHostedLink } from './support/self-hosted.ts'
import { expectRow } from './support/table.ts'

const PORTS = (region: string) => `/interlink/v1beta1/regions/${region}/dedicated-connections`
const PORT = `${PORTS('*')}/*`

test('[8, 11, 15] a port says what is on it and what is left, and an order begins there', async ({
  page,
  control,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = await selfHostedLink(control, 'lab', { bandwidth_mbps: 2000, vlan: 2000 })
  await selfHostedLink(control, 'office', { bandwidth_mbps: 5000, vlan: 2001 })
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Dedicated connections' }).click()
  const ports = page.getByRole('table', { name: 'Dedicated connections' })
  await expectRow(ports, {
    Name: 'paris-dc3-10g',
    Status: 'Active',
    Location: 'Paris - OpCore DC3',
    'Bandwidth left': '3 Gbps of 10 Gbps free',
    InterLinks: '2',
    Port: '10 Gbps',
  })
  await expectRow(ports, { Name: 'milan-mil1-100g', Status: 'Configuring' })

  await ports.getByRole('link', { name: 'paris-dc3-10g' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-dc3-10g' })).toBeFocused()
  const onIt = page.getByRole('table', { name: 'InterLinks on it' })
  await expectRow(onIt, { Name: 'lab', Bandwidth: '2 Gbps', VLAN: '2000' })
  await expect(page.getByRole('region', { name: 'Bandwidth' })).toContainText('7 Gbps of 10 Gbps used')
  const vlans = page.getByRole('region', { name: 'VLANs' })
  await expect(vlans.getByRole('img')).toHaveAccessibleName('2 are taken: 2000–2001.')
  await expect(vlans).toContainText('98 are free.')
  await vlans.getByRole('button', { name: 'Copy Next free VLAN' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('2002')
  await page.getByRole('button', { name: 'Copy Demarcation details' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Paris - OpCore DC3, 59 Rue Julian Grimau, Vitry-sur-Seine\n10\u00a0Gbps\nRoom S1, cage 4',
  )
  await onIt.getByRole('link', { name: 'lab' }).click()
  await expect(page).toHaveURL(pathOfLink(link))
  await page.goBack()

  await page.getByRole('link', { name: 'Order an InterLink here' }).click()
  const next = page.getByRole('button', { name: 'Next' })
  await expect(page.getByRole('radio', { name: 'paris-dc3-10g' })).toBeChecked()
  await expect(page.getByLabel(/^VLAN/)).toHaveAccessibleDescription(/Taken on it: 2000–2001\./)
  await next.click()
  await expect(page.getByRole('radio', { name: '2 Gbps' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '5 Gbps' })).toHaveCount(0)
})

test('[8, 71] where nothing can be ordered the button says why, and so does the order itself', async ({
  page,
  control,
}) => {
  await page.goto(await pathOfPort(control, 'it-mil'))
  const order = page.getByRole('button', { name: 'Order an InterLink here' })
  await expect(order).toHaveAttribute('aria-disabled', 'true')
  await expect(order).toHaveAccessibleDescription(/not usable now \(status: Configuring\)/)
  await expect(page.getByText('Scaleway acts next', { exact: false })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Demarcation' })).toContainText('no demarcation details')

  const { id, region } = await portOf(control, 'it-mil')
  await page.goto(`/interlinks/order/provider?kind=self-hosted&region=${region}&connection=${id}`)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('alert')).toContainText('not usable now')
})

test('[26, 27] no port, no answer from a region, and no answer at all are three different things', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await control.fault({ method: 'GET', path: PORTS('*'), body: { connections: [], total_count: 0 } })
  await page.goto('/connections')
  await expect(page.getByRole('heading', { name: 'No dedicated connection' })).toBeVisible()
  await expect(page.getByText('Letter of Authorization (LOA)', { exact: false })).toBeVisible()
  await control.clearFaults()

  await control.fault({ method: 'GET', path: PORTS('nl-ams'), status: 500 })
  await control.fault({
    method: 'GET',
    path: '/interlink/v1beta1/regions/fr-par/links',
    sample: 'permissions_denied',
  })
  await page.goto('/connections')
  await expect(
    page.getByRole('alert').filter({ hasText: 'connections of Amsterdam (nl-ams) could not be loaded' }),
  ).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'how full they are is not known' })).toContainText(
    'write on link',
  )
  await expectRow(page.getByRole('table'), { Name: 'paris-dc3-10g', 'Bandwidth left': 'Not known' })
  await control.clearFaults()
  const retry = page.getByRole('button', { name: 'Try again' })
  await retry.first().click()
  await expect(page.getByRole('alert')).toHaveCount(1)
  await retry.click()
  await expectRow(page.getByRole('table'), { Name: 'amsterdam-ams1-1g' })
  await expect(page.getByRole('alert')).toHaveCount(0)

  await control.fault({ method: 'GET', path: PORTS('*'), sample: 'permissions_denied' })
  await page.goto('/connections')
  // The first regions to fail are named until all have.
  await expect(
    page.getByRole('alert').filter({ hasText: 'The dedicated connections could not be loaded' }),
  ).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'No dedicated connection' })).toHaveCount(0)
})

test('[31, 50, 53, 65] an unknown status is named neutrally, an old reading as old, and an end as the end', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const port = await portOf(control)
  const shown = () => page.evaluate(() => dispatchEvent(new Event('visibilitychange')))
  await page.goto(await pathOfPort(control))
  await expect(page.getByRole('heading', { level: 1, name: port.name })).toBeVisible()

  await control.fault({ method: 'GET', path: PORT, body: { ...port, status: 'hibernating' } })
  await shown()
  await expect(page.getByText('Unknown (hibernating)', { exact: true })).toBeVisible()
  await expect(page.getByRole('note').filter({ hasText: 'hibernating' })).toContainText(
    'does not know the status',
  )
  await control.clearFaults()
  await control.fault({ method: 'GET', path: PORT, sample: 'permissions_denied' })
  await shown()
  await expect(page.getByRole('alert')).toContainText('last known state')
  await expect(page.getByRole('region', { name: 'Bandwidth' })).toBeVisible()
  await control.clearFaults()
  await control.fault({ method: 'GET', path: PORT, sample: 'not_found' })
  await shown()
  await expect(page.getByRole('status').filter({ hasText: 'paris-dc3-10g is gone' })).toBeVisible()
  await expect(page.getByText('Order an InterLink here')).toHaveCount(0)

  await page.goto('/connections/fr-par/11111111-1111-4111-8111-111111111111')
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is no such dedicated connection' }),
  ).toBeVisible()
  await control.clearFaults()
  await page.getByRole('link', { name: 'Go to your dedicated connections' }).click()
  await expectRow(page.getByRole('table'), { Name: 'paris-dc3-10g' })
})
