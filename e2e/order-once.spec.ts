/** An order is placed once, whatever happens on the way, and a refusal says what was not done. */
import type { Page } from '@playwright/test'

import type { Control } from './support/control.ts'
import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { LOST_ORDER_MS } from './support/gateway.ts'
import { listLinks } from './support/links.ts'

const LINKS = '/interlink/v1beta1/regions/*/links'
const placeOrder = (page: Page) => page.getByRole('button', { name: 'Place order' })
/** On the page of the link that was ordered. */
const placed = (page: Page) => page.getByRole('heading', { level: 1, name: 'paris-th2' })

async function openReview(page: Page, control: Control): Promise<void> {
  await page.goto(stepPath('review', await hostedDraft(control)))
}

async function expectUnknown(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toContainText('It is not known whether the order was placed')
}

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
  await openReview(page, control)
  // Every time: a browser sends by itself again what was cut on a connection that it had used before.
  await control.fault({ method: 'POST', path: LINKS, drop: 'after' })
  await placeOrder(page).click()
  await expect(placed(page)).toBeVisible()
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
  await openReview(page, control)
  await control.fault({ method: 'POST', path: LINKS, drop: 'after', times: 1 })
  await placeOrder(page).click()
  await expect(placed(page)).toBeVisible()
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
  await openReview(page, control)
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
  await expect(placed(page)).toBeVisible()
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
  await openReview(page, control)
  await control.fault({ method: 'POST', path: LINKS, drop: 'late', delay_ms: LOST_ORDER_MS - 2000 })
  await placeOrder(page).click()
  await expect(page.getByText(/^Not there at /)).toBeVisible()
  expect(await listLinks(control), 'it is still under way').toEqual([])
  await expect(placeOrder(page)).toBeDisabled()
  await expect(placed(page)).toBeVisible()
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
  await openReview(page, control)
  await expect(page).toHaveURL(/attempt=/)
  // Opened before the order is sent: its button is on.
  const early = await context.newPage()
  await early.goto(page.url())
  await expect(placeOrder(early)).toBeEnabled()
  await control.fault({ method: 'POST', path: LINKS, drop: 'late', delay_ms: LOST_ORDER_MS - 1500 })
  await placeOrder(page).click()
  await expectUnknown(page)
  await page.reload()
  await expectUnknown(page)
  await expect(placeOrder(page)).toBeDisabled()
  const sentEarly = countOrders(early)
  await placeOrder(early).click()
  await expectUnknown(early)
  await expect(placed(page)).toBeVisible()
  await expect(placed(early)).toBeVisible()
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
  await openReview(page, control)
  // What was ordered recently has been read.
  await expect(placeOrder(page)).toBeEnabled()
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

/** Ordered, its answer lost, and still on its way for a while. */
async function loseOrder(page: Page, control: Control, delayMs: number): Promise<void> {
  await openReview(page, control)
  await control.fault({ method: 'POST', path: LINKS, drop: 'late', delay_ms: delayMs })
  await placeOrder(page).click()
  await expectUnknown(page)
}

const WAYS_ROUND: [way: string, go: (page: Page, control: Control) => Promise<void>][] = [
  [
    'Back and Next',
    async (page) => {
      await page.getByRole('link', { name: 'Back', exact: true }).click()
      await page.getByRole('button', { name: 'Next' }).click()
    },
  ],
  [
    'an edit of its tags',
    async (page) => {
      await page.getByRole('link', { name: 'Edit: Tags' }).click()
      await page.getByRole('combobox', { name: /^Tags/ }).fill('late,')
      await page.getByRole('button', { name: 'Next' }).click()
    },
  ],
  ['the draft in its address', openReview],
]
for (const [way, go] of WAYS_ROUND) {
  test(`[19, 20] an order whose outcome is open is looked up again after ${way}, and not placed beside the late one`, async ({
    page,
    control,
    problems,
  }) => {
    problems.allow(/Failed to load resource/)
    const orders = countOrders(page)
    await loseOrder(page, control, LOST_ORDER_MS - 1000)
    await go(page, control)
    await expectUnknown(page)
    await expect(placeOrder(page)).toBeDisabled()
    await expect(placed(page)).toBeVisible()
    expect(await listLinks(control)).toHaveLength(1)
    expect(orders).toHaveLength(1)
  })
}

test('[19, 20] an order whose outcome is open is looked up in another tab of its own, too', async ({
  page,
  context,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const other = await context.newPage()
  const ordersOfOther = countOrders(other)
  await openReview(other, control)
  await expect(placeOrder(other)).toBeEnabled()
  await loseOrder(page, control, LOST_ORDER_MS - 1000)
  await placeOrder(other).click()
  await expectUnknown(other)
  await expect(placed(other)).toBeVisible()
  expect(await listLinks(control)).toHaveLength(1)
  expect(ordersOfOther).toEqual([])
})

const repeat = (page: Page) => page.getByRole('checkbox', { name: 'Order another one like it' })

test('[19] after an order, Back and Next say what was ordered, and one more step orders it once more', async ({
  page,
  control,
}) => {
  const orders = countOrders(page)
  await page.goto(stepPath('name', await hostedDraft(control)))
  await page.getByRole('button', { name: 'Next' }).click()
  await placeOrder(page).click()
  await expect(placed(page)).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Next' }).click()
  const twin = page.getByRole('note').filter({
    hasText: 'An InterLink of this name, partner, location and bandwidth was ordered less than a minute ago',
  })
  await expect(twin.getByRole('link', { name: 'paris-th2' })).toBeVisible()
  await expect(placeOrder(page)).toBeDisabled()
  await repeat(page).check()
  await placeOrder(page).click()
  await expect(placed(page)).toBeVisible()
  await expect.poll(async () => (await listLinks(control)).length).toBe(2)
  expect(orders).toHaveLength(2)
})

test('[19] a draft that two colleagues have open is ordered once, and the second is told in French who was first', async ({
  page,
  control,
}) => {
  const orders = countOrders(page)
  await page.addInitScript(() => localStorage.setItem('language', 'fr'))
  await openReview(page, control)
  const place = page.getByRole('button', { name: 'Passer la commande' })
  await expect(place).toBeEnabled()
  const first = await control.order({ name: 'paris-th2', pop: '- Telehouse TH2', bandwidthMbps: 500 })
  await place.click()
  await expect(page.getByRole('alert')).toContainText('Rien n’a été commandé')
  await expect(place).toBeDisabled()
  await page.getByRole('note').getByRole('link', { name: 'paris-th2' }).click()
  await expect(page).toHaveURL(new RegExp(first.id))
  expect(orders).toEqual([])
  expect(await listLinks(control)).toHaveLength(1)
})

test('[16, 19] of a pair that was ordered already, both are named before it is ordered once more', async ({
  page,
  control,
}) => {
  const draft = await hostedDraft(control)
  const orderPair = async () => {
    await page
      .getByRole('radiogroup', { name: 'Order a second InterLink at' })
      .getByRole('radio')
      .nth(1)
      .check()
    const name = page.getByLabel('Name of the second InterLink')
    await expect(name).not.toHaveValue(/^(?:paris-th2.*)?$/u)
    return name.inputValue()
  }
  await page.goto(stepPath('review', draft))
  const second = await orderPair()
  await page.getByRole('button', { name: 'Place both orders' }).click()
  await expect(placed(page)).toBeVisible()
  await page.goto(stepPath('review', draft))
  expect(await orderPair()).toBe(`${second}-2`)
  const note = page.getByRole('note').filter({ hasText: 'This may have been ordered already' })
  await expect(note.getByRole('link', { name: 'paris-th2', exact: true })).toBeVisible()
  await expect(note.getByRole('link', { name: second, exact: true })).toBeVisible()
  await repeat(page).check()
  await page.getByRole('button', { name: 'Place both orders' }).click()
  await expect(placed(page)).toBeVisible()
  await expect.poll(async () => (await listLinks(control)).length).toBe(4)
})

test('[19] a double click sends one order', async ({ page, control }) => {
  const orders = countOrders(page)
  await openReview(page, control)
  await placeOrder(page).dblclick()
  await expect(placed(page)).toBeVisible()
  expect(orders).toHaveLength(1)
  expect(await listLinks(control)).toHaveLength(1)
})

test('[19] Enter and a click at the same moment send one order; the button says that it is busy', async ({
  page,
  control,
}) => {
  const orders = countOrders(page)
  await openReview(page, control)
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
  await expect(placed(page)).toBeVisible()
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
  for (const tab of [page, other]) {
    // Pressed while the other was at it, or right after.
    await expect(
      placed(tab).or(tab.getByText('Another tab')).or(tab.getByText('Nothing was ordered')),
    ).toBeVisible()
  }
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
    await openReview(page, control)
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
    await expect(placed(page)).toBeVisible()
  })
}
