/** A link that worked and does not: the worst news, and whose move it is. */
import { expect, test } from './support/fixtures.ts'
import { attachPolicy, createPolicy, flowingLink, pathOfLink } from './support/links.ts'

test('[32, 49] an outage is your move, before everything else, until you asked about this one', async ({
  page,
  control,
}) => {
  await control.order({ name: 'ordered' })
  const link = await flowingLink(control, { name: 'broken' })
  await control.status(link, { bgp_v4_status: 'down' })

  await page.goto('/')
  const tasks = page.getByRole('region', { name: 'Needs you' }).getByRole('listitem')
  await expect(tasks).toHaveText([/^broken.*No BGP session is up/u, /^ordered/u])
  await expect(page).toHaveTitle('Problem (2): Overview · InterLink Console')
  await expect(page.locator('link[rel="icon"][type="image/svg+xml"]')).toHaveAttribute(
    'href',
    /^data:.*%3E2%3C/u,
  )
  await expect(page.getByRole('region', { name: 'Redundancy of your VPCs' })).toContainText(
    'Now: no InterLink carries traffic.',
  )

  await test.step('since when is said only of what this browser saw', async () => {
    await expect(tasks.first().getByText(/^Since /u)).toHaveCount(0)
    await control.status(link, { bgp_v4_status: 'up' })
    await page.reload()
    await expect(tasks).toHaveText([/^ordered/u])
    await control.status(link, { bgp_v4_status: 'down' })
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(tasks.first()).toContainText('as this browser saw')
    await page.reload()
    await expect(tasks.first()).toContainText('as this browser saw')
    await page.goto(pathOfLink(link))
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText('as this browser saw')
  })

  await test.step('the list filters, sorts and counts alike, and so does the palette', async () => {
    await page.goto('/interlinks?turn=needs-you&sort=next.asc')
    await expect(page.getByRole('rowheader')).toHaveText(['broken', 'ordered'])
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('broken')
    await page.keyboard.press('Escape')
  })

  await test.step('asking passes the move to the partner, and it stays a problem', async () => {
    await page.goto(pathOfLink(link))
    const step = page.getByRole('region', { name: 'Next step' })
    await expect(step).toContainText('ask FranceIX to check the circuit')
    await expect(page.getByLabel('Scaleway InterLink down (broken)')).toHaveValue(/are down \(IPv4\)/u)
    await page.getByRole('button', { name: 'I have contacted FranceIX' }).click()
    await expect(step).toContainText('FranceIX must repair the InterLink')
    await expect(step).toContainText('You noted that you contacted FranceIX:')
    await page.goto('/')
    await expect(tasks).toHaveText([/^ordered/u])
    await expect(page).toHaveTitle('(1) Overview · InterLink Console')
  })

  await test.step('the next outage starts without a note', async () => {
    await control.status(link, { bgp_v4_status: 'up' })
    await page.goto(pathOfLink(link))
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Everything is in place')
    await control.status(link, { bgp_v4_status: 'down' })
    await page.goto('/')
    await expect(tasks.first()).toContainText('broken')
  })
})

test('[49] sessions that never existed are not down, on the list, the overview and on the link’s page', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: 'not-built' })
  await attachPolicy(control, link, await createPolicy(control, {}))
  await page.goto('/interlinks')
  await expect(page.getByRole('row', { name: /not-built/u })).toContainText('Not built yet')
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^Problem/u })).toContainText('0')
  await expect(page.getByRole('main')).not.toContainText(/BGP v4|down/u)
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Line' })).toContainText('has not accepted')
  await expect(page.getByRole('main')).not.toContainText(/session is down|Down/u)
})
