/** An order is placed once, whatever happens on the way, and a refusal says what was not done. */
import type { Page } from '@playwright/test'

import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { LOST_ORDER_MS } from './support/gateway.ts'
import { listLinks } from './support/links.ts'

const LINKS = '/interlink/v1beta1/regions/*/links'
const placeOrder = (page: Page) => page.getByRole('button', { name: 'Place order' })

/** Every POST of an order that leaves the browser. */
function countOrders(page: Page): string[] {
  const orders: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/links')) orders.push(request.url())
  })
  return orders
}

test('[20, 66] an answer lost after the order was carried out ends on the one link, found', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const orders = countOrders(page)
  await page.goto(stepPath('review', await hostedDraft(control)))
  // Every time: a browser sends by itself again what was cut on a connection that it had used before.
  await control.fault({ method: 'POST', path: LINKS, drop: 'after' })
  await placeOrder(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'but the order was placed' })).toBeAttached()
  expect(await listLinks(control)).toHaveLength(1)
  expect(orders).toHaveLength(1)
})

test('[20] what the browser sends again by itself, after one cut connection, is still one order', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const orders = countOrders(page)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await control.fault({ method: 'POST', path: LINKS, drop: 'after', times: 1 })
  await placeOrder(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  expect(await listLinks(control)).toHaveLength(1)
  expect(orders).toHaveLength(1)
})

test('[20, 66] an order that never arrived is called not placed only when it can no longer arrive', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const orders = countOrders(page)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await control.fault({ method: 'POST', path: LINKS, drop: 'before' })
  await placeOrder(page).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('It is not known whether the order was placed')
  await expect(page.getByText('We keep looking for it, until')).toBeVisible()
  await expect(page.getByText(/^Not there at /)).toBeVisible()
  await expect(placeOrder(page)).toBeDisabled()
  await expect(alert).toContainText('The order was not placed')
  await expect(alert).toContainText('nothing was created')
  expect(await listLinks(control)).toEqual([])
  expect(orders, 'nothing is sent again by itself').toHaveLength(1)
  await control.clearFaults()
  await placeOrder(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  expect(await listLinks(control)).toHaveLength(1)
  expect(orders).toHaveLength(2)
})

test('[20, 66] an order that is carried out long after the line was cut is found, and not placed twice', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const orders = countOrders(page)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await control.fault({ method: 'POST', path: LINKS, drop: 'late', delay_ms: LOST_ORDER_MS - 2000 })
  await placeOrder(page).click()
  await expect(page.getByText(/^Not there at /)).toBeVisible()
  expect(await listLinks(control), 'it is still under way').toEqual([])
  await expect(placeOrder(page)).toBeDisabled()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  expect(await listLinks(control)).toHaveLength(1)
  expect(orders).toHaveLength(1)
})

test('[20] an order that is under way when the page is loaded again, here and in another tab, is found in both', async ({
  page,
  context,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const orders = countOrders(page)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await expect(page).toHaveURL(/attempt=/)
  // Opened before the order is sent: its button is on.
  const early = await context.newPage()
  await early.goto(page.url())
  await expect(placeOrder(early)).toBeEnabled()
  await control.fault({ method: 'POST', path: LINKS, drop: 'late', delay_ms: LOST_ORDER_MS - 1500 })
  await placeOrder(page).click()
  await expect(page.getByRole('alert')).toContainText('It is not known whether the order was placed')
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('It is not known whether the order was placed')
  await expect(placeOrder(page)).toBeDisabled()
  const sentEarly = countOrders(early)
  await placeOrder(early).click()
  await expect(early.getByRole('alert')).toContainText('It is not known whether the order was placed')
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  await expect(early.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  expect(await listLinks(control)).toHaveLength(1)
  expect([...orders, ...sentEarly]).toHaveLength(1)
})

test('[20] while it cannot be looked up, nothing can be sent again; a reload looks again, and so does the page by itself', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const orders = countOrders(page)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await expect(page.getByText('Checking availability…')).toBeHidden()
  await control.fault({ method: 'POST', path: LINKS, drop: 'before' })
  // The list is read once before the order, and that must work; the look-ups behind it fail.
  await control.fault({ method: 'GET', path: LINKS, delay_ms: 0, times: 1 })
  await control.fault({ method: 'GET', path: LINKS, status: 503 })
  await placeOrder(page).click()
  const failed = page.getByRole('alert').filter({ hasText: 'The order could not be looked up just now' })
  await expect(failed).toBeVisible()
  await expect(placeOrder(page)).toBeDisabled()
  await page.reload()
  await expect(failed).toBeVisible()
  await expect(placeOrder(page)).toBeDisabled()
  await control.clearFaults()
  await page.getByRole('button', { name: 'Look up the order again' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The order was not placed' })).toBeVisible()
  await expect(placeOrder(page)).toBeEnabled()
  expect(await listLinks(control)).toEqual([])
  expect(orders).toHaveLength(1)
})

test('[19] a double click sends one order', async ({ page, control }) => {
  const orders = countOrders(page)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await placeOrder(page).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  expect(orders).toHaveLength(1)
  expect(await listLinks(control)).toHaveLength(1)
})

test('[19] Enter and a click at the same moment send one order; the button says that it is busy', async ({
  page,
  control,
}) => {
  const orders = countOrders(page)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await control.fault({ method: 'POST', path: LINKS, delay_ms: 1500, times: 1 })
  // It can be pressed once what is on offer has been read again.
  await expect(placeOrder(page)).toBeEnabled()
  await placeOrder(page).focus()
  // Faster than any two real presses: both within one task of the page.
  await placeOrder(page).evaluate((button) => {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    ;(button as HTMLButtonElement).click()
  })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Placing the order…' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  expect(orders).toHaveLength(1)
  expect(await listLinks(control)).toHaveLength(1)
})

test('[19] two tabs with the same order place it once', async ({ page, context, control }) => {
  const draft = await hostedDraft(control)
  await page.goto(stepPath('review', draft))
  await expect(page).toHaveURL(/attempt=/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(placeOrder(other)).toBeEnabled()
  await Promise.all([placeOrder(page).click(), placeOrder(other).click()])
  await expect(
    page.getByRole('heading', { level: 1, name: 'paris-th2' }).or(page.getByText('Another tab')),
  ).toBeVisible()
  await expect(
    other.getByRole('heading', { level: 1, name: 'paris-th2' }).or(other.getByText('Another tab')),
  ).toBeVisible()
  await expect.poll(async () => (await listLinks(control)).length).toBe(1)
})

const REFUSALS = [
  {
    title: '[21, 61] values that the API rejects are named',
    status: 400,
    body: {
      type: 'invalid_arguments',
      message: 'invalid argument(s)',
      details: [
        { argument_name: 'bandwidth_mbps', reason: 'constraint', help_message: 'too much for this port' },
      ],
    },
    shown: ['bandwidth_mbps', 'too much for this port'],
  },
  {
    title: '[22, 61] a missing permission is named',
    status: 403,
    body: {
      type: 'permissions_denied',
      message: 'insufficient permissions',
      details: [{ resource: 'ili_link', action: 'write' }],
    },
    shown: ['Your API key lacks a permission', 'write on ili_link'],
  },
  {
    title: '[22, 61] an exhausted quota is named, with its figures',
    status: 403,
    body: {
      type: 'quotas_exceeded',
      message: 'quota(s) exceeded',
      details: [{ resource: 'ili_links', quota: 5, current: 5 }],
    },
    shown: ['A quota of your organization is used up', 'ili_links: 5 of 5 used'],
  },
] as const

for (const { title, status, body, shown } of REFUSALS) {
  test(`${title}, nothing is ordered and the answers are kept`, async ({ page, control, problems }) => {
    problems.allow(/Failed to load resource/)
    await page.goto(stepPath('review', await hostedDraft(control)))
    await control.fault({ method: 'POST', path: LINKS, status, body, times: 1 })
    await placeOrder(page).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('The order was not placed')
    for (const text of shown) await expect(alert).toContainText(text)
    await expect(alert).toContainText('Nothing was ordered and nothing is billed. Your answers are kept.')
    await expect(alert.getByRole('button', { name: 'Copy Request id' })).toBeVisible()
    await expect(alert).toContainText(/[0-9a-f]{8}-[0-9a-f]{4}/)
    expect(await listLinks(control)).toEqual([])
    await expect(page.getByRole('main')).toContainText('Paris - TeleHouse TH2')
    await placeOrder(page).click()
    await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  })
}
