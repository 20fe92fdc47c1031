/** The list of all regions' links: failing regions, filters, order, statuses. */
import { LINK_STATUSES } from '../contract/interlink.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, listLinks } from './support/links.ts'
import { expectRow } from './support/table.ts'

const linksOf = (region: string) => `/interlink/v1beta1/regions/${region}/links`

test('[27] a region that fails is named and can be retried; the rows of the others stay', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await control.order({ name: 'paris-1' })
  await control.order({
    name: 'milan-1',
    region: 'it-mil',
    partner: 'Sandbox Carrier South',
    pop: 'Example MIL1 (sandbox)',
  })
  await control.fault({ method: 'GET', path: linksOf('it-mil'), status: 500 })
  await page.goto('/interlinks')
  const warning = page.getByRole('alert')
  await expect(warning).toContainText('The InterLinks of Milan (it-mil) could not be loaded')
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })
  await expect(page.getByRole('link', { name: 'milan-1' })).toHaveCount(0)
  await control.clearFaults()
  await warning.getByRole('button', { name: 'Try again' }).click()
  await expectRow(page.getByRole('table'), { Name: 'milan-1', Region: 'it-mil' })
  await expect(warning).toHaveCount(0)
})

test('[27] regions that fail alike are named together, with the request id of each', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await control.order({ name: 'paris-1' })
  for (const region of ['it-mil', 'pl-waw']) {
    await control.fault({ method: 'GET', path: linksOf(region), status: 500 })
  }
  await control.fault({ method: 'GET', path: linksOf('nl-ams'), status: 403 })
  await page.goto('/interlinks')
  const alike = page.getByRole('alert').filter({ hasText: 'Warsaw' })
  await expect(alike).toContainText(
    'The InterLinks of Warsaw (pl-waw) and Milan (it-mil) could not be loaded',
  )
  await expect(alike.getByRole('button', { name: 'Copy Request id' })).toHaveCount(2)
  await expect(page.getByRole('alert')).toHaveCount(2)
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })
  await control.clearFaults()
  await alike.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toHaveText([/Amsterdam/u])
})

test('[64] rows that were read stay when later all regions fail', async ({ page, control, problems }) => {
  problems.allow(/Failed to load resource/)
  await control.order({ name: 'paris-1' })
  await page.goto('/interlinks')
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })
  await control.fault({ method: 'GET', path: linksOf('*'), status: 500 })
  await page.getByRole('button', { name: 'Refresh' }).click()
  await expect(page.getByRole('alert')).toContainText(
    /Paris .*Milan .* could not be loaded again; what you see is their last known state/u,
  )
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })
})

test('[26] no match, no link and no answer are three different things', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await page.goto('/interlinks')
  await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Order your first InterLink' })).toBeVisible()

  await control.order({ name: 'paris-1' })
  await page.goto('/interlinks?q=nowhere')
  await expect(page.getByText('No InterLink matches.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })

  await control.fault({ method: 'GET', path: linksOf('*'), status: 500 })
  await page.goto('/interlinks')
  // Regions fail one after the other; the last makes it all of them.
  await expect(page.getByText('The InterLinks could not be loaded', { exact: true })).toBeVisible()
  await expect(page.getByText('No InterLink matches.')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toHaveCount(0)
  await control.clearFaults()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })
})

test('[25] the first load is busy with skeleton rows, a refresh keeps the rows', async ({
  page,
  control,
}) => {
  await control.order({ name: 'paris-1' })
  await control.fault({ method: 'GET', path: linksOf('*'), delay_ms: 1500, times: 4 })
  await page.goto('/interlinks')
  await expect(page.locator('[aria-busy="true"]').first()).toBeVisible()
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })
  await expect(page.getByText(/^Updated/)).toBeVisible()
  await control.fault({ method: 'GET', path: linksOf('*'), delay_ms: 1500, times: 4 })
  const refreshed = page.waitForResponse((response) => response.url().includes('/fr-par/links'))
  await page.getByRole('button', { name: 'Refresh' }).click()
  await expect(page.getByRole('link', { name: 'paris-1' })).toBeVisible()
  await refreshed
  await expect(page.getByRole('link', { name: 'paris-1' })).toBeVisible()
})

test('[28] search, filters and order live in the address, and give the same view in a new tab', async ({
  page,
  context,
  control,
}) => {
  await control.order({ name: 'paris-1', bandwidthMbps: 1000, tags: ['core'] })
  await control.order({ name: 'paris-2', bandwidthMbps: 500, tags: ['core'] })
  await control.order({ name: 'other', bandwidthMbps: 100 })
  await activeLink(control, { name: 'paris-active', tags: ['core'] })
  await page.goto('/interlinks')
  await page.getByLabel('Search').fill('core')
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Requested')
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Paris (fr-par)')
  await page.getByRole('button', { name: 'Bandwidth' }).click()
  await expect(page.getByRole('rowheader')).toHaveText(['paris-2', 'paris-1'])
  await expect(page).toHaveURL(/q=core/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('rowheader')).toHaveText(['paris-2', 'paris-1'])
  await expect(other.getByLabel('Search')).toHaveValue('core')
  await expect(other.getByRole('combobox', { name: 'Status' })).toHaveValue('requested')
})

test('[28] no letter is lost when typing fast, and Back brings back the view before', async ({
  page,
  control,
}) => {
  const name = 'abcdefghijklmnopqrstuvwxyz'
  await control.order({ name })
  await control.order({ name: 'other' })
  await page.goto('/interlinks')
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await page.getByLabel('Search').pressSequentially(name)
  await expect(page.getByLabel('Search')).toHaveValue(name)
  await expect(page).toHaveURL(new RegExp(`q=${name}$`))
  await expect(page.getByRole('rowheader')).toHaveText([name])
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'InterLinks' }).click()
  await expect(page.getByLabel('Search')).toHaveValue('')
  await page.goBack()
  await expect(page.getByLabel('Search')).toHaveValue(name)
  await expect(page.getByRole('rowheader')).toHaveText([name])
})

test('[29] headers sort, say so, and the number of results is announced', async ({ page, control }) => {
  for (const name of ['bravo', 'alpha', 'charlie']) await control.order({ name })
  await page.goto('/interlinks')
  const header = page.getByRole('columnheader', { name: 'Name' })
  await expect(header).toHaveAttribute('aria-sort', 'none')
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('rowheader')).toHaveText(['alpha', 'bravo', 'charlie'])
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('rowheader')).toHaveText(['charlie', 'bravo', 'alpha'])
  await expect(page.getByRole('columnheader', { name: 'Status' })).toHaveAttribute('aria-sort', 'none')
  await page.getByLabel('Search').fill('alpha')
  await expect(page.getByRole('status').filter({ hasText: '1 of 3 InterLinks' })).toBeVisible()
})

test('[30] pasting a pairing key finds its link', async ({ page, control }) => {
  const link = await control.order({ name: 'wanted' })
  await control.order({ name: 'unwanted' })
  await page.goto('/interlinks')
  await page.getByLabel('Search').fill(` ${link.partner?.pairing_key.toUpperCase()} `)
  await expect(page.getByRole('rowheader')).toHaveText(['wanted'])
  await page.getByLabel('Search').fill(link.id)
  await expect(page.getByRole('rowheader')).toHaveText(['wanted'])
})

test('[30, 38] a pairing key is a filter of its own and never stands in the address', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: 'wanted' })
  await control.order({ name: 'unwanted' })
  const key = link.partner?.pairing_key ?? ''
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto('/interlinks')
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await page.getByLabel('Search').fill(`Pairing key: “${key.replaceAll('-', '\u2011')}\u200b”`)
  await expect(page.getByRole('rowheader')).toHaveText(['wanted'])
  await expect(page.getByLabel('Search')).toHaveValue('')
  // Another change of the view writes the address: without the key.
  await page.getByRole('combobox', { name: 'Region' }).selectOption('fr-par')
  await expect(page).toHaveURL(/\?region=fr-par$/)
  await expect(page.getByRole('rowheader')).toHaveText(['wanted'])
  await page.getByRole('button', { name: `Pairing key ••••••••-${key.slice(-4)}` }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await page.getByLabel('Search').fill(`••••-${key.slice(-4)}`)
  await expect(page.getByRole('rowheader')).toHaveText(['wanted'])
  expect(addresses.filter((address) => address.includes(key.slice(0, 18)))).toEqual([])

  await page.goto(`/interlinks?q=${key}&region=fr-par`)
  await expect(page.getByRole('rowheader')).toHaveText(['wanted'])
  await expect(page).toHaveURL(/\/interlinks\?region=fr-par$/)
})

test('[31, 65] all thirteen statuses and one that nobody knows are shown in words', async ({
  page,
  control,
}) => {
  await control.order()
  const [link] = await listLinks(control)
  if (!link) throw new Error('The order left no link.')
  const statuses = [...LINK_STATUSES, 'hibernating']
  const links = statuses.map((status, index) => ({
    ...link,
    id: link.id.replace(/^../, String(10 + index)),
    name: `link-${status}`,
    status,
    bgp_v4_status: status === 'hibernating' ? 'dreaming' : link.bgp_v4_status,
  }))
  await control.fault({ method: 'GET', path: linksOf('fr-par'), body: { links, total_count: links.length } })
  await page.goto('/interlinks')
  const table = page.getByRole('table')
  await expect(page.getByRole('rowheader')).toHaveCount(statuses.length)
  const words = {
    configuring: 'Configuring',
    failed: 'Failed',
    requested: 'Requested',
    refused: 'Refused',
    expired: 'Expired',
    provisioning: 'Provisioning',
    ready: 'Ready',
    active: 'Active',
    limited_connectivity: 'Limited connectivity',
    all_down: 'All sessions down',
    deprovisioning: 'Deprovisioning',
    deleted: 'Deleted',
    locked: 'Locked',
    hibernating: 'Unknown (hibernating)',
  }
  for (const [status, word] of Object.entries(words)) {
    await expectRow(table, { Name: `link-${status}`, Status: word })
  }
})

test('[32] the needs-you filter keeps what waits for the customer', async ({ page, control }) => {
  const links = await Promise.all(
    ['waits-for-me', 'waits-for-partner', 'nobody'].map((name) => control.order({ name })),
  )
  const [, waiting] = links
  if (!waiting) throw new Error('An order is missing.')
  await control.partner(waiting, 'accept')
  await page.goto('/interlinks')
  await expect(page.getByRole('rowheader')).toHaveCount(3)
  await page.getByRole('button', { name: /^Needs you/u }).click()
  await expect(page.getByRole('link', { name: 'waits-for-partner' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'waits-for-me' })).toBeVisible()
  await expect(page).toHaveURL(/turn=needs-you/)
  await expectRow(page.getByRole('table'), {
    Name: 'waits-for-me',
    'Next step': /^You\s*Contact partner\s*10 d left/,
  })
})
