/** The rules of the order wizard, step by step. */
import type { Page } from '@playwright/test'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import type { Control } from './support/control.ts'
import { catalogue, hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { listLinks } from './support/links.ts'

const next = (page: Page) => page.getByRole('button', { name: 'Next' })
const step = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
/** Heading of the first page. */
const FIRST = 'Which region, and whose port?'
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

test('[1] Back, Forward and reload keep the answers, each step at its own address', async ({ page }) => {
  await page.goto('/interlinks/order')
  await radio(page, 'Amsterdam (nl-ams)').check()
  await radio(page, 'Hosted').check()
  await next(page).click()
  await expect(step(page, 'Which partner provides it?')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/interlinks/order/provider')
  await page.reload()
  await expect(radio(page, 'Sandbox Carrier North')).toBeVisible()
  await radio(page, 'Sandbox Carrier North').check()
  await next(page).click()
  await expect(step(page, 'Where does it connect to Scaleway?')).toBeVisible()
  await page.goBack()
  await expect(radio(page, 'Sandbox Carrier North')).toBeChecked()
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(radio(page, 'Amsterdam (nl-ams)')).toBeChecked()
  await expect(radio(page, 'Hosted')).toBeChecked()
  await page.goBack()
  await page.goForward()
  await expect(step(page, FIRST)).toBeVisible()
  await next(page).click()
  await expect(step(page, 'Which partner provides it?')).toBeVisible()
  await expect(radio(page, 'Sandbox Carrier North')).toBeChecked()
})

test('[2] a later step without the answers before it leads to the first that is missing, with the reason', async ({
  page,
}) => {
  await page.goto('/interlinks/order/review?kind=hosted')
  await expect(step(page, FIRST)).toBeVisible()
  await expect(page.getByRole('note')).toContainText('Choose a region')
})

test('[3] the step indicator and the tab’s title say where one is and what is done', async ({
  page,
  control,
}) => {
  const { partner } = await catalogue(control)
  await page.goto(stepPath('location', { kind: 'hosted', region: 'fr-par', partner: partner('FranceIX').id }))
  const steps = page.getByRole('navigation', { name: 'Steps of the order' })
  await expect(steps.locator('[aria-current="step"]')).toContainText('Location')
  await expect(steps.getByRole('listitem').filter({ hasText: 'Region' })).toContainText('(completed)')
  await expect(steps.getByRole('listitem').filter({ hasText: 'Review' })).not.toContainText('(completed)')
  await expect(page).toHaveTitle(
    'Step 3 of 6: Where does it connect to Scaleway? – Order InterLink · InterLink Console',
  )
})

test('[4] each step starts at its top, with the focus on its heading', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 420 })
  await page.goto('/interlinks/order')
  await radio(page, 'Paris (fr-par)').check()
  await radio(page, 'Hosted').check()
  await next(page).click()
  await expect(step(page, 'Which partner provides it?')).toBeFocused()
  await radio(page, 'FranceIX').check()
  await next(page).click()
  await expect(step(page, 'Where does it connect to Scaleway?')).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})

test('[5, 6] Next without an answer shows a summary that leads to the question; no error before', async ({
  page,
}) => {
  await page.goto('/interlinks/order/connection')
  await expect(step(page, FIRST)).toBeVisible()
  const question = page.getByRole('radiogroup', { name: 'Kind of InterLink' })
  await expect(question).not.toHaveAttribute('aria-invalid')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await next(page).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('2 things are missing or wrong')
  await expect(question).toHaveAttribute('aria-invalid', 'true')
  await expect(question).toHaveAccessibleDescription(/Choose between a hosted and a self-hosted InterLink/)
  await summary.getByRole('link', { name: /hosted/ }).click()
  await expect(radio(page, 'Hosted')).toBeFocused()
  await summary.getByRole('link', { name: /region/ }).click()
  await expect(radio(page, 'Paris (fr-par)')).toBeFocused()
})

test('[7] another region clears what depends on it, says what, and keeps the rest', async ({
  page,
  control,
}) => {
  await page.goto(stepPath('region', await hostedDraft(control, 'kept-name')))
  await radio(page, 'Milan (it-mil)').check()
  await next(page).click()
  await expect(step(page, 'Which partner provides it?')).toBeVisible()
  const cleared = page.getByRole('status').filter({ hasText: 'must be chosen again' })
  await expect(cleared).toContainText('Partner, Location, Bandwidth')
  await expect(cleared).not.toContainText('Name')
  await expect(page).toHaveURL(/name=kept-name/)
})

test('[8] both kinds are explained', async ({ page }) => {
  await page.goto('/interlinks/order/connection')
  await expect(radio(page, 'Hosted')).toHaveAccessibleDescription(/A partner shares its port with you/)
  await expect(radio(page, 'Self-hosted')).toHaveAccessibleDescription(/your own dedicated connection/)
})

test('[9] partner and location narrow each other, and an impossible pair does not pass', async ({
  page,
  control,
}) => {
  const { partner, pop } = await catalogue(control)
  const base = { kind: 'hosted', region: 'fr-par' }
  await page.goto(stepPath('provider', base))
  await page.getByLabel('Only partners present at').selectOption({ label: 'at Paris - OpCore DC5' })
  await expect(radio(page, 'FranceIX')).toBeDisabled()
  await expect(radio(page, 'FranceIX')).toHaveAccessibleDescription(/Not present at the chosen location/)
  await radio(page, 'FreePro').check()
  await next(page).click()
  await expect(radio(page, 'Paris - OpCore DC5')).toBeChecked()
  await expect(radio(page, 'Marseille - Interxion MRS2')).toBeDisabled()
  await expect(radio(page, 'Marseille - Interxion MRS2')).toHaveAccessibleDescription(
    /chosen partner is not present here/,
  )

  // The same pair by its address, as a shared or old draft might have it.
  const impossible = { ...base, partner: partner('FranceIX').id, location: pop('DC5').id }
  await page.goto(stepPath('location', impossible))
  await next(page).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/interlinks/order/location')
})

test('[10, 11] a location with nothing on offer says so; the sizes are those of the chosen one', async ({
  page,
  control,
}) => {
  const { partner, pop } = await catalogue(control)
  const free = { kind: 'hosted', region: 'fr-par', partner: partner('FreePro').id }
  await page.goto(stepPath('location', free))
  await expect(radio(page, 'Paris - OpCore DC2')).toBeDisabled()
  await expect(radio(page, 'Paris - OpCore DC2')).toHaveAccessibleDescription(
    /No bandwidth is on offer here now/,
  )

  await page.goto(stepPath('bandwidth', { ...free, location: pop('TH2').id }))
  await expect(page.getByRole('radio')).toHaveCount(9)
  const sizes = page.getByRole('radiogroup', { name: 'Bandwidth' }).locator('label')
  await expect(sizes).toHaveText([
    '50 Mbps',
    '100 Mbps',
    '200 Mbps',
    '500 Mbps',
    '1 Gbps',
    '2 Gbps',
    '5 Gbps',
    '10 Gbps',
    '25 Gbps',
  ])
  // What a link could have elsewhere is struck out.
  await expect(page.locator('s')).toHaveText(['20 Gbps', '50 Gbps', '100 Gbps'])
})

test('[13, 17] the review shows every answer with its way back, what is fixed, and when billing starts', async ({
  page,
  control,
}) => {
  await page.goto(stepPath('review', await hostedDraft(control)))
  const answers = page.getByRole('main')
  for (const text of [
    'Hosted',
    'Paris (fr-par)',
    'FranceIX',
    'Paris - TeleHouse TH2',
    '500 Mbps',
    'paris-th2',
    'default',
  ]) {
    await expect(answers).toContainText(text)
  }
  const fixed = page.getByRole('heading', { name: 'Fixed once ordered' }).locator('..').getByRole('term')
  await expect(fixed).toHaveText(['Project', 'Region', 'Connection', 'Partner', 'Location', 'Bandwidth'])
  const changeable = page
    .getByRole('heading', { name: 'Can change any time' })
    .locator('..')
    .getByRole('term')
  await expect(changeable).toHaveText(['Name', 'VPC to attach', 'IPv4 policy', 'IPv6 policy', 'Tags'])
  await expect(page.getByText('Billing starts when you place the order')).toBeVisible()
  await expect(page.getByText('The partner may bill its part too', { exact: false })).toBeVisible()

  await page.getByRole('link', { name: 'Edit: Bandwidth' }).click()
  await expect(radio(page, '500 Mbps')).toBeChecked()
  await radio(page, '1 Gbps').check()
  await next(page).click()
  await expect(step(page, 'Review and place the order')).toBeVisible()
  await expect(answers).toContainText('1 Gbps')

  // A bandwidth that the new location has stays; one that it lacks is asked for again on the way back to the review.
  await page.getByRole('link', { name: 'Edit: Location' }).click()
  await radio(page, 'Paris - OpCore DC3').check()
  await next(page).click()
  await expect(step(page, 'Review and place the order')).toBeVisible()
  await page.getByRole('link', { name: 'Edit: Bandwidth' }).click()
  await radio(page, '100 Gbps').check()
  await next(page).click()
  await page.getByRole('link', { name: 'Edit: Location' }).click()
  await radio(page, 'Marseille - Interxion MRS2').check()
  await next(page).click()
  await expect(step(page, 'How much bandwidth?')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'must be chosen again: Bandwidth' })).toBeVisible()
  await radio(page, '100 Mbps').check()
  await next(page).click()
  await expect(step(page, 'Review and place the order')).toBeVisible()
})

test('[14] the name is suggested, required and trimmed; tags are added and removed by keyboard', async ({
  page,
  control,
}) => {
  const { name: _given, ...draft } = await hostedDraft(control)
  await page.goto(stepPath('name', draft))
  const name = page.getByLabel('Name of the InterLink')
  const tags = page.getByRole('textbox', { name: /^Tags/ }).or(page.getByRole('combobox', { name: /^Tags/ }))
  await expect(name).toHaveValue('paris-telehouse-th2')
  await name.fill('   ')
  await next(page).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(name).toHaveAccessibleDescription(/Give the InterLink a name/)
  await name.fill('x'.repeat(256))
  await expect(name).toHaveAccessibleDescription(/at most 255 characters/)
  await name.fill('  trimmed  ')

  await tags.focus()
  await page.keyboard.type('core,')
  await page.keyboard.type('prod')
  await page.keyboard.press('Enter')
  await page.keyboard.type('core')
  await page.keyboard.press('Enter')
  await expect(page.getByText('core', { exact: true })).toHaveCount(1)
  await tags.fill('')
  await page.keyboard.press('Backspace')
  await expect(page.getByText('prod', { exact: true })).toHaveCount(0)
  await next(page).click()

  await expect(step(page, 'Review and place the order')).toBeVisible()
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(step(page, 'trimmed')).toBeVisible()
  expect(await listLinks(control)).toMatchObject([{ name: 'trimmed', tags: ['core'] }])
})

test('[14] a name that is taken is allowed, with a remark', async ({ page, control }) => {
  await control.order({ name: 'taken' })
  await page.goto(stepPath('name', { ...(await hostedDraft(control)), name: 'taken' }))
  await expect(page.getByLabel('Name of the InterLink')).toHaveAccessibleDescription(
    /Another InterLink of this region has this name/,
  )
})

test('[18] what is no longer on offer at the review stops the order and leads to its step', async ({
  page,
  control,
}) => {
  const draft = await hostedDraft(control)
  await page.goto(stepPath('name', draft))
  await expect(page.getByLabel('Name of the InterLink')).toHaveValue('paris-th2')
  const { pops, total_count } = await control.call(interlinkOperations.listPops, {
    path: { region: 'fr-par' },
    query: { page_size: '1000' },
  })
  for (const pop of pops) if (pop.id === draft.location) pop.available_link_bandwidths_mbps = [50, 100]
  await control.fault({
    method: 'GET',
    path: '/interlink/v1beta1/regions/fr-par/pops',
    body: { pops, total_count },
  })
  await next(page).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('What is on offer has changed since you chose')
  await expect(page.getByRole('button', { name: 'Place order' })).toBeDisabled()
  await alert.getByRole('link', { name: 'Choose again: Bandwidth' }).click()
  await expect(step(page, 'How much bandwidth?')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(2)
})

test('[18] nothing can be ordered before what is on offer was read again, and the button stays where it is', async ({
  page,
  control,
}) => {
  const draft = await hostedDraft(control)
  const response = Promise.withResolvers<void>()
  await page.route('**/api/interlink/v1beta1/regions/fr-par/pops?*', async (route) => {
    await response.promise
    await route.continue()
  })
  await page.goto(stepPath('review', draft))
  const place = page.getByRole('button', { name: 'Place order' })
  await expect(page.getByRole('status').filter({ hasText: 'Checking availability' })).toBeVisible()
  await expect(place).toBeDisabled()
  const before = await place.boundingBox()
  response.resolve()
  await expect(place).toBeEnabled()
  expect(await place.boundingBox()).toEqual(before)
})

/** From now on the draft's location has 50 and 100 Mbps only. Gives the orders that leave the browser. */
async function shrinkOffer(page: Page, control: Control, location: string | undefined): Promise<string[]> {
  const orders: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/links')) orders.push(request.url())
  })
  const { pops, total_count } = await control.call(interlinkOperations.listPops, {
    path: { region: 'fr-par' },
    query: { page_size: '1000' },
  })
  for (const pop of pops) if (pop.id === location) pop.available_link_bandwidths_mbps = [50, 100]
  await control.fault({
    method: 'GET',
    path: '/interlink/v1beta1/regions/fr-par/pops',
    body: { pops, total_count },
  })
  return orders
}

test('[18] what goes between the review and the press is found before anything is sent', async ({
  page,
  control,
}) => {
  const draft = await hostedDraft(control)
  await page.goto(stepPath('review', draft))
  const place = page.getByRole('button', { name: 'Place order' })
  await expect(place).toBeEnabled()
  const orders = await shrinkOffer(page, control, draft['location'])
  await place.click()
  await expect(page.getByRole('alert')).toContainText('The bandwidth is no longer on offer')
  await expect(place).toBeDisabled()
  expect(orders).toEqual([])
  expect(await listLinks(control)).toEqual([])
})

test('[18] what goes while another tab is looked at is said when one comes back', async ({
  page,
  control,
}) => {
  const draft = await hostedDraft(control)
  await page.goto(stepPath('review', draft))
  await expect(page.getByRole('button', { name: 'Place order' })).toBeEnabled()
  await shrinkOffer(page, control, draft['location'])
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect(page.getByRole('alert')).toContainText('The bandwidth is no longer on offer')
  await expect(page.getByRole('button', { name: 'Place order' })).toBeDisabled()
})

test('the button that orders is within the first screen at 1280 × 720, and stays in view', async ({
  page,
  control,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(stepPath('review', await hostedDraft(control)))
  const place = page.getByRole('button', { name: 'Place order' })
  await expect(place).toBeEnabled()
  await expect(place).toBeInViewport({ ratio: 1 })
  await expect(page.getByText('Billing starts when you place the order')).toBeInViewport({ ratio: 1 })
  await page.getByRole('heading', { name: 'Check before you order' }).scrollIntoViewIfNeeded()
  await expect(place).toBeInViewport({ ratio: 1 })
})

test('[1] what is chosen or typed and not yet sent is there after a reload', async ({ page, control }) => {
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto('/interlinks/order')
  await radio(page, 'Milan (it-mil)').check()
  await radio(page, 'Self-hosted').check()
  await page.reload()
  await expect(radio(page, 'Milan (it-mil)')).toBeChecked()
  await expect(radio(page, 'Self-hosted')).toBeChecked()

  const { name: _name, routing: _routing, ...draft } = await hostedDraft(control)
  await page.goto(stepPath('routing', draft))
  await page.getByLabel('Name of the InterLink').fill('half a na')
  await page.getByLabel('VPC to attach').selectOption({ label: 'production' })
  await page.reload()
  await expect(page.getByLabel('Name of the InterLink')).toHaveValue('half a na')
  await expect(page.getByLabel('VPC to attach')).toHaveText(/production/)
  await next(page).click()
  await expect(page).toHaveURL(/name=half\+a\+na/)

  // What was sent or left is not brought back.
  await page.goto(stepPath('routing', draft))
  await expect(page.getByLabel('Name of the InterLink')).toHaveValue('paris-telehouse-th2')
})

test('[2] the addresses of steps that share a page lead to that page, with every answer', async ({
  page,
  control,
}) => {
  const draft = await hostedDraft(control, 'kept-name')
  for (const [address, heading] of [
    ['connection', FIRST],
    ['name', 'Which VPC, which routes, what name?'],
  ] as const) {
    await page.goto(stepPath(address, draft))
    await expect(step(page, heading)).toBeVisible()
    await expect(page).toHaveURL(/name=kept-name/)
  }
  // The location of a self-hosted link is that of its port.
  await page.goto(stepPath('location', { kind: 'self-hosted', region: 'fr-par' }))
  await expect(step(page, 'Which of your ports carries it?')).toBeVisible()
})

test('[61] a catalogue that cannot be read says so, keeps the answers, and recovers', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await control.fault({ method: 'GET', path: '/interlink/v1beta1/regions/fr-par/partners', status: 500 })
  await page.goto(stepPath('provider', { kind: 'hosted', region: 'fr-par', name: 'kept-name' }))
  await expect(page.getByRole('alert')).toContainText('could not be loaded. Your answers are kept')
  await control.clearFaults()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(radio(page, 'FranceIX')).toBeVisible()
  await expect(page).toHaveURL(/name=kept-name/)
})

test('[46, 47] a policy made in the order offers the subnets of its VPC with one press each, and says what stays uncovered', async ({
  page,
  control,
}) => {
  const { routing: _skipped, ...draft } = await hostedDraft(control)
  await page.goto(stepPath('routing', draft))
  const uncovered = page.getByText(/^Would stay uncovered:/)
  await expect(uncovered).toHaveCount(0)
  await page.getByLabel('VPC to attach').selectOption({ label: 'production' })
  // Both IP versions, each by the policy that is chosen for it.
  await expect(uncovered).toHaveCount(2)

  await page.getByRole('button', { name: 'Create IPv4 policy' }).click()
  const form = page.getByRole('form', { name: 'New IPv4 routing policy' })
  await form.getByLabel('Name of the policy').fill('subnets')
  const subnets = form.getByRole('region', { name: 'IPv4 subnets of VPC production' })
  await expect(subnets).toContainText('would stay uncovered')
  await expect(subnets).toContainText(/IPv6 subnets?, which/)
  const offers = subnets.getByRole('button', { name: /^Let out [0-9]/ })
  const count = await offers.count()
  expect(count).toBeGreaterThan(1)
  const first = ((await offers.first().textContent()) ?? '').replace('Let out ', '')
  await offers.first().click()
  await expect(form.getByLabel('Outgoing prefixes')).toHaveValue(first)
  await expect(subnets).toContainText(`let out by ${first}`)
  await expect(subnets.getByRole('heading')).toBeFocused()
  await expect(offers).toHaveCount(count - 1)
  // A wider prefix that is typed covers as well.
  await form.getByLabel('Outgoing prefixes').fill('172.16.0.0/12')
  await expect(subnets).toContainText('Every subnet is let out')
  await form.getByRole('button', { name: 'Create routing policy' }).click()

  await expect(page.getByLabel('IPv4 routing policy')).toHaveText(/subnets/)
  await expect(uncovered).toHaveCount(1)
  await expect(page.getByText('Every subnet is let out')).toBeVisible()
})

test('[6, 47] prefixes are checked when the field is left, and fixed by one press', async ({
  page,
  control,
}) => {
  const { routing: _skipped, name: _name, ...draft } = await hostedDraft(control)
  await page.goto(stepPath('routing', draft))
  await page.getByRole('button', { name: 'Create IPv4 policy' }).click()
  const form = page.getByRole('form', { name: 'New IPv4 routing policy' })
  const outgoing = form.getByLabel('Outgoing prefixes')
  await outgoing.fill('10.1.2.3/24; 10.1.2.128/25\n2001:db8::/48')
  await expect(form.getByText(/need fixing/)).toHaveCount(0)
  await form.getByLabel('Name of the policy').fill('mended')
  await expect(form.getByText('2 prefixes need fixing: 10.1.2.3/24, 2001:db8::/48')).toBeVisible()
  await expect(outgoing).toHaveAttribute('aria-invalid', 'true')
  await expect(form.getByText(/of the other IP version/)).toBeVisible()
  await form.getByRole('button', { name: 'Use 10.1.2.0/24' }).click()
  await expect(outgoing).toHaveValue(/^10\.1\.2\.0\/24/)
  await expect(form.getByText(/is already contained in 10\.1\.2\.0\/24/)).toBeVisible()
})
