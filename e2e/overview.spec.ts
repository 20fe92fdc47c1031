/** The overview: what waits for the customer, in all regions at once. */
import type { Page } from '@playwright/test'

import { expect, test } from './support/fixtures.ts'
import { activeLink, attachVpc, configuredLink, flowingLink, pathOfLink } from './support/links.ts'

/** One of the numbers that the page begins with. */
const numberOf = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Your InterLinks in numbers' }).getByRole('link', { name })

test('[26] with no link at all the overview leads to the first order', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await page.getByRole('link', { name: 'Order your first InterLink' }).click()
  await expect(page).toHaveURL(/\/interlinks\/order\/region/u)
})

test('[32] what waits for the customer comes first, the nearest deadline on top, each with its button', async ({
  page,
  control,
}) => {
  const fresh = await control.order({ name: 'fresh' })
  const aged = await control.order({
    name: 'aged',
    region: 'nl-ams',
    partner: 'Sandbox Canal Exchange',
    pop: 'Example AMS1 (sandbox)',
  })
  await control.age(aged, 8)
  const refused = await control.order({ name: 'turned-down' })
  await control.partner(refused, 'refuse', 'No such customer')
  const bare = await activeLink(control, { name: 'bare' })
  await flowingLink(control, { name: 'flowing' })

  await page.goto('/')
  const panel = page.getByRole('region', { name: 'Needs you' })
  const tasks = panel.getByRole('listitem')
  await expect(tasks).toHaveCount(4)
  await expect(tasks.nth(0)).toContainText(/aged.*Sandbox Canal Exchange/u)
  await expect(tasks.nth(1)).toContainText('fresh')
  await expect(panel).not.toContainText('flowing')
  await expect(panel.getByRole('link', { name: 'Attach VPC: bare' })).toHaveAttribute(
    'href',
    `${pathOfLink(bare)}#vpc`,
  )
  await expect(panel.getByRole('link', { name: 'Contact the partner: fresh' })).toHaveAttribute(
    'href',
    `${pathOfLink(fresh)}#partner`,
  )
  await panel.getByRole('link', { name: 'Order again: turned-down' }).click()
  await expect(page).toHaveURL(/\/interlinks\/order\/provider\?.*again=/u)
})

test('[32, 42] a link that is up and announces nothing needs its owner here too, each cause with its way out', async ({
  page,
  control,
}) => {
  await flowingLink(control, { name: 'flowing' })
  await configuredLink(control, { name: 'on-empty-vpc' }, { vpc: 'default', out: '10.0.0.0/16' })
  const uncovered = await configuredLink(control, { name: 'uncovered' }, { out: '10.0.0.0/16' })

  await page.goto('/')
  const tasks = page.getByRole('region', { name: 'Needs you' }).getByRole('listitem')
  await expect(tasks).toHaveCount(2)
  await expect(tasks.filter({ hasText: 'on-empty-vpc' })).toContainText('Give your VPC a private network')
  await expect(numberOf(page, 'Billed without traffic')).toContainText('2')
  await tasks.getByRole('link', { name: 'Change routing policy: uncovered' }).click()
  await expect(page).toHaveURL(new RegExp(`${pathOfLink(uncovered)}#`, 'u'))
})

test('where policies may not be read, links are taken at their status', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await configuredLink(control, { name: 'uncovered' }, { out: '10.0.0.0/16' })
  const refused = page.waitForResponse((response) => response.url().includes('/routing-policies'))
  await control.fault({
    method: 'GET',
    path: '/interlink/v1beta1/regions/fr-par/routing-policies',
    sample: 'permissions_denied',
  })
  await page.goto('/')
  await refused
  await expect(numberOf(page, 'Working')).toHaveAccessibleName('Working 1 of 1 InterLink')
  await expect(numberOf(page, 'Billed without traffic')).toContainText('0')
  await expect(page.getByRole('region', { name: 'Needs you' }).getByRole('listitem')).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('the overview shows its verdict in numbers, each with its list, and what would fail together', async ({
  page,
  control,
}) => {
  const flowing = await flowingLink(control, { name: 'flowing' })
  await control.order({
    name: 'in-vain',
    region: 'nl-ams',
    partner: 'Sandbox Canal Exchange',
    pop: 'Example AMS1 (sandbox)',
  })
  const spare = await activeLink(control, { name: 'spare' })
  await attachVpc(control, spare)

  await page.goto('/')
  await expect(numberOf(page, 'Problem')).toContainText('0')
  await expect(numberOf(page, 'Needs you')).toContainText('2')
  await expect(numberOf(page, 'Working')).toHaveAccessibleName('Working 1 of 3 InterLinks')

  const redundancy = page.getByRole('region', { name: 'Redundancy of your VPCs' })
  await expect(redundancy.getByText('production')).toBeVisible()
  await redundancy.getByRole('link', { name: 'Order a second InterLink for production' }).click()
  await expect(page).toHaveURL(/\/interlinks\/order\/location\?.*region=fr-par/u)

  await page.goBack()
  await numberOf(page, 'Billed without traffic').click()
  await expect(page).toHaveURL(/\/interlinks\?turn=billed/u)
  await expect(page.getByRole('rowheader')).toHaveText(['in-vain', 'spare'])
  await expect(page.getByRole('link', { name: flowing.name })).toHaveCount(0)

  await page.goBack()
  const network = page.getByRole('region', { name: 'Your network' })
  await expect(network).toContainText(/BGP v4 1\/1(?!.*v6)/u)
  await network.getByRole('link', { name: 'Paris (fr-par)' }).click()
  await expect(page).toHaveURL(/\/interlinks\?region=fr-par/u)
})

test('[27] a region that fails is named on the overview, and the others stay', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await control.order({ name: 'here' })
  await control.fault({ method: 'GET', path: '/interlink/v1beta1/regions/nl-ams/links', status: 500 })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Amsterdam')
  await expect(page.getByRole('region', { name: 'Needs you' })).toContainText('here')
  await control.clearFaults()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('the network is drawn: each link a line in its state that leads to its page, and the same as a list', async ({
  page,
  control,
}) => {
  const flowing = await flowingLink(control, { name: 'flowing' })
  await control.order({ name: 'fresh' })
  for (const number of [1, 2, 3, 4]) {
    await control.order({
      name: `amsterdam-${number}`,
      region: 'nl-ams',
      partner: 'Sandbox Canal Exchange',
      pop: 'Example AMS1 (sandbox)',
    })
  }
  await page.goto('/')
  const panel = page.getByRole('region', { name: 'Your network' })
  const drawing = panel.getByRole('group', { name: 'Your network', exact: true })
  await drawing.scrollIntoViewIfNeeded()
  for (const place of ['FranceIX: 2 InterLinks', 'Paris - OpCore DC3: 2 InterLinks', 'Paris (fr-par)'])
    await expect(drawing.getByRole('link', { name: place })).toBeVisible()
  const paris = drawing.getByRole('group', { name: 'Paris (fr-par)' })
  await expect(paris).toContainText('VPC production')
  await expect(paris).toContainText('Not redundant, 1 of 1 work')
  await expect(drawing.getByRole('link', { name: 'flowing, Working' })).toBeVisible()

  // By keyboard: the way of what has the focus stands out, and each stop is a link of its own.
  const strands = (tone: string) => paris.locator(`path[data-tone="${tone}"]`)
  await drawing.getByRole('link', { name: 'flowing, Working' }).focus()
  await expect(strands('needs-you').first()).toHaveAttribute('data-lit', 'false')
  for (const strand of await strands('working').all())
    await expect(strand).toHaveAttribute('data-lit', 'true')
  await page.keyboard.press('Tab')
  await expect(drawing.getByRole('link', { name: 'Paris (fr-par)' })).toBeFocused()
  await expect(strands('needs-you').first()).not.toHaveAttribute('data-lit')

  // More than a few at one location are numbers that lead to the list of them.
  await drawing
    .getByRole('link', { name: '4 InterLinks at Amsterdam - Example AMS1 (sandbox), Needs you' })
    .click()
  await expect(page.getByRole('rowheader')).toHaveCount(4)

  await page.goBack()
  await drawing.getByRole('link', { name: 'flowing, Working' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(pathOfLink(flowing))

  await page.goBack()
  await panel.getByText('List', { exact: true }).click()
  await expect(panel.getByRole('listitem').filter({ hasText: 'flowing' }).last()).toContainText(
    'FranceIX → Paris - OpCore DC3 → production',
  )
  await page.setViewportSize({ width: 360, height: 800 })
  await expect(panel.getByRole('radiogroup')).toHaveCount(0)
  await expect(panel.getByRole('link', { name: 'amsterdam-4' })).toBeVisible()
})

test('the network of three hundred InterLinks is numbers, bundles and regions that open', async ({
  page,
  control,
}) => {
  await control.seed(300)
  await page.goto('/')
  const panel = page.getByRole('region', { name: 'Your network' })
  const drawing = panel.getByRole('group', { name: 'Your network', exact: true })
  const paris = drawing.getByRole('group', { name: 'Paris (fr-par)' })
  await paris.scrollIntoViewIfNeeded()
  await expect(paris.locator('path[data-bundle]').first()).toBeAttached()
  const chips = drawing.getByRole('link', { name: /^\d+ InterLinks? at /u })
  const names = await chips.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
  const drawn = names.reduce((sum, name) => sum + Number.parseInt(name, 10), 0)
  const alone = await drawing
    .locator('[title$=", Working"], [title$=", Needs you"], [title$=", Problem"]')
    .count()
  expect(drawn + alone).toBeGreaterThan(200)
  // What is above the drawing is cut, what is drawn has no room that grows with the links.
  const { height } = (await drawing.boundingBox()) ?? { height: Infinity }
  expect(height).toBeLessThan(1200)

  await panel.getByText('List', { exact: true }).click()
  const region = panel.locator('details').filter({ hasText: 'Paris (fr-par)' })
  await expect(region.getByRole('listitem')).toHaveCount(21)
  await region.getByRole('link', { name: /^All \d+ InterLinks in Paris/u }).click()
  await expect(page).toHaveURL(/\/interlinks\?region=fr-par/u)
})
