/** No network, and too many requests. */
import { expect, test } from './support/fixtures.ts'
import { expectRow } from './support/table.ts'

test('[64] without a network the last state stays, nothing can be sent, and it recovers by itself', async ({
  page,
  context,
  control,
  problems,
}) => {
  problems.allow(/Failed to (load resource|fetch)|ERR_INTERNET_DISCONNECTED/)
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
