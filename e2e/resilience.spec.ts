/** No network, and too many requests. */
import { expect, test } from './support/fixtures.ts'
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
