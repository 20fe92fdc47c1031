/** The page of one link: what it shows, warns of and lets happen. */
import { LINK_STATUSES } from '../contract/interlink.ts'
import { expect, test } from './support/fixtures.ts'
import {
  activeLink,
  attachPolicy,
  attachVpc,
  createPolicy,
  enablePropagation,
  flowingLink,
  pathOfLink,
  readLink,
} from './support/links.ts'
import { openRow, ROWS } from './support/rows.ts'

const LINK = '/interlink/v1beta1/regions/*/links/*'

test('[36, 37] the page says whose turn it is, and lists the life so far', async ({ page, control }) => {
  const link = await control.order()
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('10 days left')
  const steps = page.getByRole('region', { name: 'Progress' }).getByRole('listitem')
  await expect(steps.filter({ hasText: 'Order the InterLink' })).toContainText('done')
  await expect(steps.locator('xpath=self::*[@aria-current="step"]')).toContainText('Contact the partner')
  await expect(steps.filter({ hasText: 'The partner provisions the circuit' })).toContainText('not yet')
})

test('[37, 50] a status that changes elsewhere appears by itself, is announced once and kept as observed', async ({
  page,
  control,
}) => {
  const link = await control.order()
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toBeVisible()
  await page.evaluate(() => {
    const announced: string[] = []
    Object.assign(globalThis, { announced })
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) announced.push(node.textContent ?? '')
    }).observe(document.body, { subtree: true, childList: true })
  })
  await control.partner(link, 'accept')
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
    'FranceIX is building the circuit',
  )
  await expect(page.getByRole('status').filter({ hasText: 'The status is now: Provisioning' })).toBeAttached()
  const announced = await page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced)
  expect(announced.filter((text) => text.startsWith('The status is now'))).toHaveLength(1)
  const accepted = page
    .getByRole('region', { name: 'Progress' })
    .getByRole('listitem')
    .filter({ hasText: 'The partner accepts' })
  await expect(accepted).toContainText('observed by this console')
  await page.reload()
  await expect(accepted).toContainText('observed by this console')
})

test('[38] the pairing key is masked until asked for, and in no address, title or storage', async ({
  page,
  control,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = await control.order()
  const key = link.partner?.pairing_key ?? ''
  expect(key).toMatch(/^[0-9a-f-]{36}$/)
  await page.goto(pathOfLink(link))
  const partner = page.getByRole('region', { name: 'Contact FranceIX' })
  const shown = partner.locator('code').filter({ hasText: key })
  await expect(partner.getByRole('button', { name: 'Show Pairing key' })).toBeVisible()
  await expect(shown).toHaveCount(0)
  expect(await page.content(), 'neither in a text nor in an address of a link').not.toContain(key)
  await partner.getByRole('button', { name: 'Copy Pairing key' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Pairing key: copied' })).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key)
  await partner.getByRole('button', { name: 'Show Pairing key' }).click()
  await expect(shown).toBeVisible()
  await partner.getByRole('button', { name: 'Hide Pairing key' }).click()
  await expect(shown).toHaveCount(0)
  const kept = await page.evaluate(() =>
    [location.href, document.title, JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join(' '),
  )
  expect(kept).not.toContain(key)
})

test('[39] the message to the partner has what it needs, by mail or portal', async ({ page, control }) => {
  const link = await control.order()
  await page.goto(pathOfLink(link))
  const partner = page.getByRole('region', { name: 'Contact FranceIX' })
  const message = partner.getByRole('textbox')
  await expect(message).not.toHaveValue(new RegExp(link.partner?.pairing_key ?? 'no key'))
  await partner.getByRole('button', { name: 'Show Pairing key' }).click()
  for (const part of [link.partner?.pairing_key ?? '', 'fr-par', 'OpCore DC3', '1\\sGbps']) {
    await expect(message).toHaveValue(new RegExp(part))
  }
  const write = page.getByRole('region', { name: 'Next step' }).getByRole('link', { name: 'Contact them' })
  await expect(write).toHaveAttribute('href', 'mailto:l2-support@franceix.net')
  // A mail program is beyond the page: what it would be opened with is noted instead.
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function click() {
      document.documentElement.dataset['opened'] = this.href
    }
  })
  await write.click()
  const mail = await page.locator('html').getAttribute('data-opened')
  expect(mail).toMatch(/^mailto:l2-support@franceix\.net\?subject=/)
  expect(decodeURIComponent(mail ?? '')).toContain(link.partner?.pairing_key)
  const portal = partner.getByRole('link', { name: /portal.*opens in a new tab/ })
  await expect(portal).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(portal).toHaveAttribute('target', '_blank')
})

for (const status of ['configuring', 'locked', 'deprovisioning'] as const) {
  test(`[41] while ${status} no action is possible, and each says why`, async ({ page, control }) => {
    const link = await flowingLink(control)
    const current = await readLink(control, link)
    await control.fault({ method: 'GET', path: LINK, body: { ...current, status } })
    await page.goto(pathOfLink(link))
    await expect(page.getByRole('region', { name: 'Next step' })).toBeVisible()
    const refused = page.locator('main button[aria-disabled="true"]')
    await expect(refused.first()).toBeVisible()
    if (status !== 'deprovisioning') for (const name of ROWS) await openRow(page, name)
    for (const button of await refused.all()) {
      await expect(button).toHaveAccessibleDescription(
        /Scaleway is applying a configuration|Scaleway has locked this InterLink|This InterLink is being deleted/,
      )
      await button.focus()
      await expect(button).toBeFocused()
    }
    const writes = /^(?:Attach|Detach|Replace|Create|Activate|Deactivate|Delete|Edit name)/
    for (const button of await page.getByRole('main').getByRole('button', { name: writes }).all()) {
      await expect(button).toHaveAttribute('aria-disabled', 'true')
    }
  })
}

test('[31, 65] a status that nobody knows is shown, and everything is refused to be safe', async ({
  page,
  control,
}) => {
  const link = await activeLink(control)
  expect(LINK_STATUSES).not.toContain('hibernating')
  await control.fault({ method: 'GET', path: LINK, body: { ...link, status: 'hibernating' } })
  await page.goto(pathOfLink(link))
  await expect(page.getByText('Unknown (hibernating)')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('does not know')
  await expect(page.getByRole('button', { name: 'Delete InterLink' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('[43] propagation without a policy is a warning, not a success', async ({ page, control }) => {
  const link = await activeLink(control)
  await attachVpc(control, link)
  await enablePropagation(control, link)
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
    'route propagation is on, but every route is blocked',
  )
  const readiness = page.getByRole('region', { name: 'Will traffic flow?' })
  await expect(readiness.getByText('No', { exact: true })).toBeVisible()
  const propagation = page.getByRole('region', { name: 'Route propagation' })
  await expect(propagation).toContainText('Warning')
  await expect(propagation).toContainText('no routing policy is attached')
})

test('[43] propagation without a VPC is a warning, not a success', async ({ page, control }) => {
  const link = await activeLink(control)
  await attachPolicy(control, link, await createPolicy(control, {}))
  await enablePropagation(control, link)
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
    'route propagation is on, but has nowhere to lead',
  )
  const readiness = page.getByRole('region', { name: 'Will traffic flow?' })
  await expect(readiness.getByText('No', { exact: true })).toBeVisible()
  const propagation = page.getByRole('region', { name: 'Route propagation' })
  await expect(propagation).toContainText('Warning')
  await expect(propagation).toContainText('no VPC is attached')
  await expect(page.getByRole('list', { name: /^Path/ }).getByRole('listitem').last()).toContainText(
    'None attached',
  )
})

test('[42] each condition for traffic is judged, with the way to fix it', async ({ page, control }) => {
  const link = await activeLink(control)
  await page.goto(pathOfLink(link))
  const condition = (name: string) =>
    page.getByRole('region', { name: 'Will traffic flow?' }).getByRole('region', { name, exact: true })
  await expect(condition('Line')).toContainText('Pass')
  await expect(condition('VPC')).toContainText('Fail')
  await expect(condition('Routing policies')).toContainText('Fail')
  await expect(condition('Route propagation')).toContainText('Fail')
  await expect(condition('Routes learned')).toContainText('Unknown')
  await condition('Routing policies').getByRole('link', { name: 'Attach routing policy' }).click()
  await expect(page).toHaveURL(/#policies$/)
  await expect(page.getByRole('button', { name: 'Create IPv4 policy' })).toBeVisible()
  const activate = page.getByRole('button', { name: 'Activate route propagation' })
  await expect(activate).toHaveAttribute('aria-disabled', 'true')
  await expect(activate).toHaveAccessibleDescription(/Attach a VPC and a routing policy first/)
})

test('[44] VPCs of the link’s own region are offered, or made and chosen on the spot', async ({
  page,
  control,
}) => {
  const link = await control.order()
  await page.goto(pathOfLink(link))
  const options = page.getByLabel('VPC in Paris (fr-par)').getByRole('option')
  await expect(options.filter({ hasText: /^production · [0-9a-f-]{36}$/ })).toHaveCount(1)
  await expect(options.filter({ hasText: 'amsterdam' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Create a VPC' }).click()
  await page.getByLabel('Name of the VPC').fill('fresh')
  await page.getByRole('button', { name: 'Create VPC', exact: true }).click()
  await page.getByRole('button', { name: 'Attach VPC' }).click()
  const panel = page.getByRole('region', { name: 'VPC', exact: true })
  await expect(panel).toContainText('fresh')
  expect((await readLink(control, link)).vpc_id).toBeTruthy()
})

test('[45] replacing a policy while propagation is on leaves no gap', async ({ page, control }) => {
  const link = await flowingLink(control)
  const other = await createPolicy(control, { name: 'wider-v4' })
  await page.goto(pathOfLink(link))
  const writes: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(request.url().split('/').at(-1) ?? '')
  })
  await openRow(page, 'Routing policies')
  const slot = page.getByRole('region', { name: 'IPv4', exact: true })
  await slot.getByRole('button', { name: 'Replace IPv4 policy' }).click()
  await slot.getByLabel('IPv4 policy').selectOption({ label: 'wider-v4' })
  await slot.getByRole('button', { name: 'Replace in place' }).click()
  await expect(slot.getByText('wider-v4', { exact: true })).toBeVisible()
  expect(writes).toEqual(['set-routing-policy'])
  expect(await readLink(control, link)).toMatchObject({
    routing_policy_v4_id: other.id,
    enable_route_propagation: true,
  })
})

test('[49] a session that is down is named, and looks different from one that was never there', async ({
  page,
  control,
}) => {
  const link = await flowingLink(control)
  await attachPolicy(control, link, await createPolicy(control, { name: 'office-v6', family: 'ipv6' }))
  await control.status(link, { bgp_v6_status: 'down' })
  await page.goto(pathOfLink(link))
  await expect(page.getByText('Limited connectivity').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('the IPv6 BGP session is down')
  await expect(page.getByRole('region', { name: 'Line' })).toContainText('IPv4 Up')
  await expect(page.getByRole('region', { name: 'Line' })).toContainText('IPv6 Down')
})

test('[49] a family without a policy has no session', async ({ page, control }) => {
  const link = await flowingLink(control)
  await page.goto(pathOfLink(link))
  await expect(page.getByRole('region', { name: 'Line' })).toContainText('IPv6 No session')
})

test('[58] detaching the VPC or the last policy says that propagation is turned off', async ({
  page,
  control,
}) => {
  const link = await flowingLink(control)
  await page.goto(pathOfLink(link))
  const dialog = page.getByRole('dialog')
  await openRow(page, 'Routing policies')
  // What is above the button, and moves it when it comes.
  await expect(page.getByRole('region', { name: 'IPv4', exact: true })).toContainText('Announces')
  await page.getByRole('button', { name: 'Detach IPv4 policy' }).click()
  await expect(dialog).toContainText('route propagation will be turned off')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Detach IPv4 policy' })).toBeFocused()
  await openRow(page, 'VPC')
  await page.getByRole('button', { name: 'Detach VPC' }).click()
  await expect(dialog).toContainText('Route propagation will be turned off')
  await dialog.getByRole('button', { name: 'Detach VPC' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByLabel('VPC in Paris (fr-par)')).toBeVisible()
  const after = await readLink(control, link)
  expect(after.enable_route_propagation).toBe(false)
  expect(after.vpc_id ?? undefined).toBeUndefined()
})
