/** Finding one's way on the page of a link: its sections, its rows, and what the browser's search finds. */
import { interlinkOperations } from '../contract/interlink-operations.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, attachPolicy, attachVpc, flowingLink, pathOfLink } from './support/links.ts'
import { openRow, ROWS } from './support/rows.ts'

test('[72] the links to the sections follow the reader, and take the keyboard along', async ({
  page,
  control,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  const link = await flowingLink(control)
  await page.goto(pathOfLink(link))
  const sections = page.getByRole('navigation', { name: 'On this page' })
  const current = sections.locator('[aria-current="location"]')
  await expect(current).toHaveText('Next step')
  await sections.getByRole('link', { name: 'Will traffic flow?' }).click()
  await expect(page.getByRole('heading', { name: 'Will traffic flow?' })).toBeFocused()
  // The panel is gone to, none of its rows is opened.
  await expect(
    page.getByRole('region', { name: 'VPC', exact: true }).locator('[aria-expanded]'),
  ).toHaveAttribute('aria-expanded', 'false')
  await sections.getByRole('link', { name: 'Your router' }).click()
  await expect(current).toHaveText('Your router')
  await expect(page.getByRole('heading', { name: 'Your router' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Your router' })).toBeInViewport()
  await expect(page).toHaveURL(/#router$/)
  await expect(sections).toBeInViewport()
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, -5000)
  await expect(current).toHaveText('Next step')
})

test('[42] what is met is closed, what is not is open, and an address opens its row', async ({
  page,
  control,
}) => {
  const bare = await activeLink(control, { name: 'bare' })
  await page.goto(pathOfLink(bare))
  const opener = (name: string) => page.getByRole('button', { name, exact: true })
  await expect(opener('VPC')).toHaveAttribute('aria-expanded', 'true')
  await expect(opener('Routing policies')).toHaveAttribute('aria-expanded', 'false')

  const link = await flowingLink(control, { name: 'flowing' })
  await page.goto(pathOfLink(link))
  for (const name of ROWS) await expect(opener(name)).toHaveAttribute('aria-expanded', 'false')
  const row = page.getByRole('region', { name: 'Routing policies', exact: true })
  await expect(row.getByText('Out: your VPC to your side')).toBeHidden()
  // Closed, it is still what the browser’s own search finds.
  await expect(row.locator('[hidden="until-found"]')).toContainText('Out: your VPC to your side')
  await row.locator('[hidden]').dispatchEvent('beforematch')
  await expect(row.getByText('Out: your VPC to your side').first()).toBeVisible()
  await expect(opener('Routing policies')).toHaveAttribute('aria-expanded', 'true')

  await page.goto(`${pathOfLink(bare)}#policies`)
  await expect(opener('Routing policies')).toBeFocused()
  await expect(opener('Routing policies')).toHaveAttribute('aria-expanded', 'true')
  await page.evaluate(() => {
    location.hash = 'propagation'
  })
  await expect(opener('Route propagation')).toHaveAttribute('aria-expanded', 'true')
})

test('[47, 78] a policy of 500 prefixes is as long as a short one until all of it is asked for', async ({
  page,
  control,
}) => {
  const link = await activeLink(control)
  const prefixes = Array.from({ length: 500 }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`)
  const policy = await control.call(interlinkOperations.createRoutingPolicy, {
    path: { region: 'fr-par' },
    body: {
      project_id: link.project_id,
      name: 'long',
      is_ipv6: false,
      prefix_filter_out: prefixes,
      prefix_filter_in: prefixes.map((prefix) => prefix.replace('10.', '100.')),
    },
  })
  await attachVpc(control, link)
  await attachPolicy(control, link, policy)
  await page.goto(pathOfLink(link))
  const row = await openRow(page, 'Routing policies')
  const all = row.getByRole('button', { name: 'Show all 500' })
  await expect(all).toHaveCount(2)
  expect(await row.evaluate((element) => element.scrollHeight)).toBeLessThan(900)
  await all.first().click()
  await expect(row.getByText('10.1.243.0/24')).toBeVisible()
  await expect(all).toHaveCount(1)
  await openRow(page, 'Route propagation')
  expect(await page.locator('#propagation').evaluate((element) => element.scrollHeight)).toBeLessThan(400)
})
