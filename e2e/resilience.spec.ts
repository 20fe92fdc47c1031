/** No network, and too many requests. */
import type { Locator, Page } from '@playwright/test'

import { expectNoAxeViolations } from './support/axe.ts'
import type { Control } from './support/control.ts'
import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { listLinks, pathOfLink } from './support/links.ts'
import { expectRow } from './support/table.ts'

/** What a browser without a network says of what it could not fetch. */
const NO_NETWORK = /Failed to (load resource|fetch)|ERR_INTERNET_DISCONNECTED/

test('[64] without a network the last state stays, nothing can be sent, and it recovers by itself', async ({
  page,
  context,
  control,
  problems,
}) => {
  problems.allow(NO_NETWORK)
  const link = await control.order({ name: 'paris-1' })
  await page.goto(`/interlinks/fr-par/${link.id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'paris-1' })).toBeVisible()

  await context.setOffline(true)
  const banner = page.getByRole('status').filter({ hasText: 'Offline' })
  await expect(banner).toContainText('last known state')
  await expect(page.getByRole('heading', { level: 1, name: 'paris-1' })).toBeVisible()
  const remove = page.getByRole('button', { name: 'Delete InterLink' })
  await expect(remove).toHaveAttribute('aria-disabled', 'true')
  await expect(remove).toHaveAccessibleDescription(/You are offline/)

  await context.setOffline(false)
  await expect(banner).toHaveCount(0)
  await expect(remove).not.toHaveAttribute('aria-disabled', 'true')
})

test('[64] a browser that wrongly says it has no network switches nothing off', async ({ page, control }) => {
  const link = await control.order({ name: 'paris-1' })
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }))
  await page.goto(`/interlinks/fr-par/${link.id}`)
  await page.evaluate(() => globalThis.dispatchEvent(new Event('offline')))
  await page.getByRole('button', { name: 'Delete InterLink' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('paris-1')
  await dialog.getByRole('button', { name: 'Delete InterLink' }).click()
  await expect(page.getByText('Deleted').first()).toBeVisible()
  await expect(page.getByText('Offline', { exact: true })).toHaveCount(0)
})

test('[64] a page that was never loaded says *offline*, and comes by itself with the network', async ({
  page,
  context,
  control,
  problems,
}) => {
  problems.allow(NO_NETWORK)
  await control.order({ name: 'paris-1' })
  await page.goto('/interlinks')
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })

  await context.setOffline(true)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Locations' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('You are offline, and this has not been loaded before.')
  await expect(alert).not.toContainText('The console itself failed')

  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'Locations' })).toBeVisible()
  await expect(alert).toHaveCount(0)
})

test('[62] a rate limit is waited out: a countdown, one question at its end, and the rows', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await control.order({ name: 'paris-1' })
  const path = '/interlink/v1beta1/regions/fr-par/links'
  await control.fault({
    method: 'GET',
    path,
    status: 429,
    body: {
      type: 'too_many_requests',
      message: 'too many requests',
      help_message: 'slow down',
      limit: { quota: 10, window_seconds: 60 },
      reset_seconds: 4,
    },
    times: 1,
  })
  let asked = 0
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === `/api${path}`) asked += 1
  })
  await page.goto('/interlinks')
  const warning = page.getByRole('alert')
  await expect(warning).toContainText(/Asking again in \d seconds?/)
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })
  await expect(warning).toHaveCount(0)
  expect(asked).toBe(2)
})

const LINK = '/interlink/v1beta1/regions/*/links/*'
const MINUTE_MS = 60_000

/** Lets the next call of this kind meet a rate limit that lasts a minute by the API's clock. */
function limit(control: Control, method: string, path: string, reset: object = { reset_seconds: 60 }) {
  const body = {
    type: 'too_many_requests',
    message: 'too many requests',
    help_message: 'slow down',
    limit: { quota: 10, window_seconds: 60 },
    ...reset,
  }
  return control.fault({ method, path, status: 429, body, times: 1 })
}

/** Every write that leaves the browser. */
function countWrites(page: Page): string[] {
  const writes: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  return writes
}

/** That a write is counted down beside its button, which is off until then and does nothing by itself after it. */
async function expectCountdown(page: Page, alert: Locator, button: Locator): Promise<void> {
  const words = /You can try again in \d+ seconds?\./
  await expect(alert).toContainText('Too many requests in a short time.')
  await expect(alert).toContainText(words)
  await expect(alert).not.toContainText('Wait a minute')
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(button).toHaveAccessibleDescription(words)
  await page.clock.fastForward(MINUTE_MS)
  await expect(alert).toContainText('You can try again now.')
  await expect(button).not.toHaveAttribute('aria-disabled')
  await expect(button).not.toHaveAccessibleDescription(words)
}

test('[62, 66] a rate limit on a deletion is counted down in its dialog, and what was typed stays', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await page.clock.install()
  const link = await control.order({ name: 'paris-1' })
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Delete InterLink' }).click()
  const dialog = page.getByRole('dialog')
  const field = dialog.getByLabel('Type paris-1 to confirm')
  const confirm = dialog.getByRole('button', { name: 'Delete InterLink' })
  await field.fill('paris-1')
  await limit(control, 'DELETE', LINK)
  const writes = countWrites(page)
  await confirm.click()
  await expect(dialog.getByRole('alert')).toContainText('Nothing was changed')
  await expect(confirm).toHaveAttribute('aria-disabled', 'true')
  await field.press('Enter')
  await confirm.click({ force: true })
  await expectNoAxeViolations(page, '[role="dialog"]')
  await expectCountdown(page, dialog.getByRole('alert'), confirm)
  await expect(field).toHaveValue('paris-1')
  expect(writes).toHaveLength(1)
  expect(await listLinks(control)).toHaveLength(1)
  await confirm.click()
  await expect(dialog).toBeHidden()
  expect(writes).toHaveLength(2)
  expect(await listLinks(control)).toEqual([])
})

test('[62, 66] a rate limit on an edit is counted down in its form, and what was typed stays', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await page.clock.install()
  const link = await control.order({ name: 'before' })
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Edit name and tags' }).click()
  const form = page.getByRole('dialog', { name: 'Edit name and tags' })
  const name = form.getByLabel('Name', { exact: true })
  const save = form.getByRole('button', { name: 'Save changes' })
  await name.fill('after')
  await limit(control, 'PATCH', LINK)
  const writes = countWrites(page)
  await save.click()
  await expect(save).toHaveAttribute('aria-disabled', 'true')
  await name.press('Enter')
  await expectCountdown(page, form.getByRole('alert'), save)
  await expect(name).toHaveValue('after')
  expect(writes).toHaveLength(1)
  await name.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'after' })).toBeVisible()
  expect(writes).toHaveLength(2)
})

for (const hoursOff of [7, -7]) {
  test(`[22, 62, 66] a rate limit on an order is counted down on a computer whose clock is off by ${hoursOff} hours`, async ({
    page,
    control,
    problems,
  }) => {
    problems.allow(/Failed to load resource/)
    await page.clock.install({ time: Date.now() + hoursOff * 3_600_000 })
    await page.goto(stepPath('review', await hostedDraft(control)))
    const place = page.getByRole('button', { name: 'Place order' })
    await expect(place).toBeEnabled()
    const until = new Date(Date.now() + MINUTE_MS).toISOString()
    await limit(control, 'POST', '/interlink/v1beta1/regions/*/links', { reset_at: until })
    const writes = countWrites(page)
    await place.click()
    const alert = page.getByRole('alert').filter({ hasText: 'The order was not placed' })
    await expect(alert).toContainText('Nothing was ordered and nothing is billed')
    await expectCountdown(page, alert, place)
    expect(writes).toHaveLength(1)
    expect(await listLinks(control)).toEqual([])
    await place.click()
    await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
    expect(writes).toHaveLength(2)
    expect(await listLinks(control)).toHaveLength(1)
  })
}

test('a part of the page whose file cannot be fetched says so, and comes with the next try', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource|Failed to fetch dynamically imported module/)
  await control.order({ name: 'paris-1' })
  await page.goto('/interlinks')
  await expectRow(page.getByRole('table'), { Name: 'paris-1' })
  const files = '**/assets/tools-*'
  await page.route(files, (route) => route.fulfill({ status: 404 }))
  await page.getByRole('button', { name: 'Go to…' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('This could not be loaded.')

  await page.unroute(files)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await expect(alert).toHaveCount(0)
})
