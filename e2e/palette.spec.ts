import { interlinkOperations } from '../contract/interlink-operations.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, createPolicy, pathOfLink } from './support/links.ts'
import { pathOfPort } from './support/self-hosted.ts'

const PALETTE = 'Go to…'
const INPUT = 'Page, InterLink, pairing key or action'

test('[30, 67] the palette finds pages, links and pairing keys by keyboard alone', async ({
  page,
  control,
}) => {
  const [paris, second] = [await control.order({ name: 'paris-1' }), await control.order({ name: 'paris-2' })]
  await page.goto('/partner-desk')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const input = page.getByRole('combobox', { name: INPUT })
  const options = page.getByRole('dialog').getByRole('option')

  await test.step('a page, by its key and by arrows', async () => {
    await page.keyboard.press('Control+k')
    await expect(input).toBeFocused()
    await page.keyboard.type('interl')
    await expect(options.filter({ hasText: 'Order InterLink' })).toBeVisible()
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/interlinks$/u)
    await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeFocused()
  })

  await test.step('a link by its whole pairing key, which leaves no trace', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText(second.partner?.pairing_key ?? '')
    await expect(options.first()).toHaveText(/paris-2.*Requested/u)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${second.id}$`, 'u'))
    await expect(page.getByRole('heading', { level: 1, name: 'paris-2' })).toBeVisible()
  })

  await test.step('the pairing key of another link is copied where it is shown', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('Control+k')
    await page.keyboard.type('paris-1')
    const copy = options.filter({ hasText: 'Copy pairing key of paris-1' })
    await expect(copy).toBeVisible()
    await copy.click()
    await expect(
      page.getByRole('status').filter({ hasText: 'Copy pairing key of paris-1: done' }),
    ).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(paris.partner?.pairing_key)
    await page.keyboard.press('Escape')
    await expect(input).toBeHidden()
    await expect(page).toHaveURL(new RegExp(`${second.id}$`, 'u'))
  })
})

test('[41, 59] the palette offers what fits the place, and says why something may not be done', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const link = await activeLink(control, { name: 'paris-1' })
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('heading', { name: 'Route propagation' })).toBeVisible()
  const opener = page.getByRole('button', { name: PALETTE })
  const options = page.getByRole('dialog', { name: PALETTE }).getByRole('option')
  const option = (text: string) => options.filter({ hasText: text })

  await opener.click()
  await expect(option('Activate route propagation')).toHaveAttribute('aria-disabled', 'true')
  await expect(option('Activate route propagation')).toContainText('Attach a VPC and a routing policy first')
  await page.keyboard.type('activate route')
  await expect(options).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: PALETTE })).toBeVisible()
  await page.getByRole('combobox', { name: INPUT }).fill('attach vpc')
  await option('Attach VPC').click()
  await expect(page.getByRole('button', { name: 'VPC', exact: true })).toBeFocused()

  await test.step('another place, other actions; Escape gives the focus back', async () => {
    await page.goto('/interlinks')
    await expect(page.getByRole('rowheader', { name: 'paris-1' })).toBeVisible()
    await opener.click()
    await expect(option('Attach VPC')).toHaveCount(0)
    await option('Search').click()
    await expect(page.getByRole('searchbox')).toBeFocused()
    await opener.click()
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
  })

  await test.step('a policy, a port, a location and a partner have their own', async () => {
    const policy = await createPolicy(control, {})
    const { pops } = await control.call(interlinkOperations.listPops, { path: { region: 'fr-par' } })
    const places: [path: string, ...actions: string[]][] = [
      [`/routing-policies/fr-par/${policy.id}`, 'Duplicate', 'Change routing policy', 'Copy Policy id'],
      [await pathOfPort(control), 'Order an InterLink here', 'Copy Connection id'],
      [`/locations/fr-par/${pops[0]?.id}`, 'Order from here', 'Copy Location id'],
      [`/locations/partners/fr-par/${link.partner?.partner_id}`, 'Order with FranceIX', 'Copy Partner id'],
    ]
    for (const [path, ...actions] of places) {
      await page.goto(path)
      await opener.click()
      for (const action of actions) await expect(option(action)).toBeVisible()
    }
    await option('Order with FranceIX').click()
    await expect(page).toHaveURL(/\/interlinks\/order\//u)
  })

  await test.step('a region that cannot be read is named, the rest is found', async () => {
    await control.fault({ method: 'GET', path: '/interlink/v1beta1/regions/pl-waw/links', status: 500 })
    await page.goto('/')
    await opener.click()
    await page.getByRole('combobox', { name: INPUT }).fill('paris-1')
    await expect(option('paris-1').first()).toBeVisible()
    await expect(page.getByText('InterLinks that could not be loaded: Warsaw (pl-waw)')).toBeVisible()
  })
})

test('[67] the keys are listed by ?, which can be switched off and never takes a letter that is typed', async ({
  page,
  control,
}) => {
  await control.order({ name: 'paris-1' })
  await page.goto('/interlinks')
  await expect(page.getByRole('rowheader', { name: 'paris-1' })).toBeVisible()
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('?')
  await expect(page.getByRole('searchbox')).toHaveValue('?')
  await expect(keys).toBeHidden()

  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('?')
  await expect(keys).toBeVisible()
  await keys.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: PALETTE })).toBeVisible()
  await expect(keys).toBeHidden()
})
