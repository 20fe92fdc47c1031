/** What the page of a link does when something fails, disappears, or is done twice. */
import { expect, test } from './support/fixtures.ts'
import { activeLink, flowingLink, listLinks, pathOfLink, readLink } from './support/links.ts'
import { openRow } from './support/rows.ts'

const LINK = '/interlink/v1beta1/regions/*/links/*'

test('[60] two tabs delete the same link: the second learns that it is already deleted', async ({
  page,
  context,
  control,
  problems,
}) => {
  problems.allow(/404/)
  const link = await control.order({ name: 'twice' })
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(pathOfLink(link))
    await tab.getByRole('button', { name: 'Delete InterLink' }).click()
    await tab.getByRole('dialog').getByLabel('Type twice to confirm').fill('twice')
  }
  // Polls must not reach the second tab before it presses: it keeps its dialog as it was.
  await control.fault({ method: 'GET', path: LINK, body: link })
  await page.getByRole('dialog').getByRole('button', { name: 'Delete InterLink' }).click()
  await expect(page.getByText('twice is deleted')).toBeVisible()
  await other.getByRole('dialog').getByRole('button', { name: 'Delete InterLink' }).click()
  await expect(other.getByText('already deleted', { exact: false })).toBeVisible()
  await control.clearFaults()
  expect(await listLinks(control)).toEqual([])
})

test('[53] a link deleted elsewhere while open says so, with a way back and no further questions', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/404/)
  const link = await control.order({ name: 'gone-elsewhere' })
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toBeVisible()
  await control.remove(link)
  await expect(page.getByText('gone-elsewhere is deleted')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Delete InterLink' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Go to your InterLinks' }).click()
  await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toBeVisible()
})

test('[55, 61] a deletion that fails at its second step says what was done, and resumes there', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await flowingLink(control, { name: 'resumed' })
  await control.fault({ method: 'DELETE', path: LINK, status: 500, times: 1 })
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Delete InterLink' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Type resumed to confirm').fill('resumed')
  await dialog.getByRole('button', { name: 'Deactivate propagation and delete' }).click()
  await expect(dialog.getByRole('alert')).toContainText('The InterLink could not be deleted')
  await expect(dialog.getByRole('button', { name: 'Copy Request id' })).toBeVisible()
  await expect(dialog).toContainText('Route propagation is off.')
  expect(await readLink(control, link)).toMatchObject({ status: 'active', enable_route_propagation: false })
  const calls: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') calls.push(request.method())
  })
  await dialog.getByRole('button', { name: 'Delete InterLink' }).click()
  await expect(dialog).toBeHidden()
  expect(calls).toEqual(['DELETE'])
  expect((await readLink(control, link)).status).toBe('deprovisioning')
})

test('[54, 55, 61] when propagation cannot be turned off, nothing is deleted', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await flowingLink(control, { name: 'kept' })
  await control.fault({ method: 'POST', path: `${LINK}/disable-route-propagation`, status: 409, times: 1 })
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Delete InterLink' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Type kept to confirm').fill('kept')
  await dialog.getByRole('button', { name: 'Deactivate propagation and delete' }).click()
  await expect(dialog.getByRole('alert')).toContainText('so nothing was deleted')
  expect(await readLink(control, link)).toMatchObject({ status: 'active', enable_route_propagation: true })
})

test('[61, 66] a write that fails says what was not changed, once, with its request id', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await activeLink(control)
  await control.fault({
    method: 'POST',
    path: `${LINK}/attach-vpc`,
    status: 403,
    body: {
      type: 'permissions_denied',
      message: 'insufficient permissions',
      details: [{ resource: 'ili_link', action: 'write' }],
    },
  })
  const attempts: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/attach-vpc')) attempts.push(request.url())
  })
  await page.goto(pathOfLink(link))
  await page.getByLabel('VPC in Paris (fr-par)').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Attach VPC' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toHaveCount(1)
  await expect(alert).toContainText('The VPC could not be attached')
  await expect(alert).toContainText('write on ili_link')
  await expect(alert).toContainText('Nothing was changed.')
  await expect(alert.getByRole('button', { name: 'Copy Request id' })).toBeVisible()
  expect(attempts).toHaveLength(1)
  expect((await readLink(control, link)).vpc_id ?? undefined).toBeUndefined()
})

test('[61] a write whose answer was lost says that its outcome is not known', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await flowingLink(control)
  await control.fault({ method: 'POST', path: `${LINK}/disable-route-propagation`, drop: 'after' })
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Deactivate route propagation' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate route propagation' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'It is not known whether the change was made',
  )
  await expect(page.getByRole('dialog').getByRole('alert')).not.toContainText('Nothing was changed')
})

test('[65] a panel that cannot be read leaves the others standing, and recovers', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await flowingLink(control)
  await control.fault({ method: 'GET', path: '/interlink/v1beta1/regions/*/routing-policies', status: 500 })
  await control.fault({ method: 'GET', path: '/vpc/v2/regions/*/vpcs', body: '{"vpcs": [' })
  await page.goto(pathOfLink(link))
  const routing = await openRow(page, 'Routing policies')
  await expect(routing.getByRole('alert')).toContainText('The routing policies could not be loaded')
  const vpc = await openRow(page, 'VPC')
  await expect(vpc.getByRole('alert')).toContainText('The VPCs could not be loaded')
  await expect(page.getByRole('region', { name: 'Both ends' })).toContainText('12876')
  await expect(page.getByRole('button', { name: 'Deactivate route propagation' })).toBeVisible()
  await control.clearFaults()
  await routing.getByRole('button', { name: 'Try again' }).click()
  await expect(routing).toContainText('office-v4')
  await vpc.getByRole('button', { name: 'Try again' }).click()
  await expect(vpc).toContainText('production')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('[65] a link that cannot be read again stays, marked as old, and recovers', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await control.order()
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toBeVisible()
  await control.fault({ method: 'GET', path: LINK, status: 500 })
  await expect(page.getByRole('alert')).toContainText('its last known state')
  await expect(page.getByRole('region', { name: 'Next step' })).toBeVisible()
  await control.clearFaults()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('[59] while a request runs, its dialog stays', async ({ page, control }) => {
  const link = await flowingLink(control)
  await control.fault({
    method: 'POST',
    path: `${LINK}/disable-route-propagation`,
    delay_ms: 2000,
    times: 1,
  })
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'Deactivate route propagation' }).click()
  const dialog = page.getByRole('dialog')
  const answered = page.waitForResponse((response) => response.url().endsWith('/disable-route-propagation'))
  await dialog.getByRole('button', { name: 'Deactivate route propagation' }).click()
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
  await answered
  await expect(dialog).toBeHidden()
  await expect(
    page
      .getByRole('region', { name: 'Route propagation' })
      .getByRole('button', { name: 'Activate route propagation' }),
  ).toBeVisible()
})
