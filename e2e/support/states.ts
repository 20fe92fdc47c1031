/** Every page in its main states, for what must hold on all of them. */
import type { Page } from '@playwright/test'

import { LINK_STATUSES, type Link } from '../../contract/interlink.ts'
import { connections } from './connection-states.ts'
import type { Control } from './control.ts'
import { catalogue, hostedDraft, stepPath } from './draft.ts'
import { expect } from './fixtures.ts'
import { activeLink, attachPolicy, attachVpc, createPolicy, flowingLink, pathOfLink } from './links.ts'
import { locations } from './location-states.ts'
import { policies, policy } from './policy-states.ts'
import { speak, WORDS, type Language, type Look, type Tour, type Visit } from './tour.ts'

/** The tours, by what they show; `visitAll` of a spec runs each in a test of its own. */
export const TOURS: Record<string, Tour> = {
  'the overview': overview,
  'the list': list,
  'the wizard of a hosted link': hostedWizard,
  'the wizard of a self-hosted link': selfHostedWizard,
  'the life of a link': life,
  'the end of a link': end,
  'dedicated connections': connections,
  'routing policies': policies,
  'a routing policy': policy,
  'locations and partners': locations,
  'the partner desk and unknown addresses': desk,
  'what is around the page': aroundPage,
}

/** Runs a tour in a language. */
export async function run(tour: Tour, page: Page, control: Control, language: Language, look: Look) {
  await speak(page, language)
  await tour({ page, control, words: WORDS[language] }, async (state) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    // At its top, where what stays in view while one scrolls covers nothing.
    await page.evaluate(() => globalThis.scrollTo({ top: 0, behavior: 'instant' }))
    await look(state)
  })
}

async function overview({ page, control }: Visit, look: Look) {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  await look('empty')

  await attachVpc(control, await control.order({ name: 'attached' }))
  await listEveryStatus(control)
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('navigation').first()).toBeVisible()
  await page.getByRole('main').getByRole('heading', { level: 2 }).last().scrollIntoViewIfNeeded()
  await expect(page.getByRole('link', { name: /^link-requested/ }).last()).toBeVisible()
  await look('all statuses')

  await control.clearFaults()
  await control.fault({ method: 'GET', path: '/interlink/v1beta1/regions/nl-ams/links', status: 500 })
  await page.goto('/')
  await expect(page.getByRole('alert')).toBeVisible()
  await look('one region failed')
  await control.clearFaults()
}

async function list({ page, control, words }: Visit, look: Look) {
  await page.goto('/interlinks')
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  await look('empty')

  const links = await listEveryStatus(control)
  await page.goto('/interlinks')
  await expect(page.getByRole('rowheader')).toHaveCount(links.length)
  await look('all statuses')
  await page.goto('/interlinks?tag=core')
  await page.getByRole('button', { name: words.tags }).click()
  await expect(page.getByRole('combobox').last()).toBeVisible()
  await page.getByRole('button', { name: words.export }).click()
  await look('tools open')
  await page.goto('/interlinks?q=nowhere')
  await expect(page.getByRole('searchbox')).toHaveValue('nowhere')
  await look('no match')

  await control.clearFaults()
  await control.fault({ method: 'GET', path: '/interlink/v1beta1/regions/nl-ams/links', status: 500 })
  await page.goto('/interlinks')
  await expect(page.getByRole('alert')).toBeVisible()
  await look('one region failed')
  await control.clearFaults()
}

/** Makes the API list a link once in each status, until the faults are cleared. */
async function listEveryStatus(control: Control): Promise<Link[]> {
  const links = everyStatus(await control.order())
  const path = '/interlink/v1beta1/regions/fr-par/links'
  await control.fault({ method: 'GET', path, body: { links, total_count: links.length } })
  return links
}

/** The link once in each status, and in one that nobody knows. */
function everyStatus(link: Link): Link[] {
  return [...LINK_STATUSES, 'hibernating'].map((status, index) =>
    Object.assign(structuredClone(link), {
      id: link.id.replace(/^../, String(10 + index)),
      name: `link-${status}`,
      status,
    }),
  )
}

async function hostedWizard({ page, control, words }: Visit, look: Look) {
  const next = page.getByRole('button', { name: words.next })
  const { kind = '', region = '', partner = '', location = '', mbps = '' } = await hostedDraft(control)
  await page.goto(stepPath('connection'))
  await look('connection')
  await next.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look('connection, with errors')
  await page.goto(stepPath('region', { kind }))
  await look('region')
  await page.goto(stepPath('provider', { kind, region }))
  await expect(page.getByRole('radio').first()).toBeVisible()
  await look('partner')
  await page.goto(stepPath('location', { kind, region, partner }))
  await expect(page.getByRole('radio').first()).toBeVisible()
  await look('location')
  await page.goto(stepPath('bandwidth', { kind, region, partner, location }))
  await expect(page.getByRole('radio').first()).toBeVisible()
  await look('bandwidth')

  await page.goto(stepPath('routing', { kind, region, partner, location, mbps }))
  await expect(page.getByRole('button', { name: words.createPolicy })).toBeVisible()
  await look('routing')
  await page.getByRole('button', { name: words.createPolicy }).click()
  await page.getByLabel(words.outgoing).fill('10.1.2.3/24 2001:db8::/48')
  await page.getByRole('button', { name: words.submitPolicy }).press('Enter')
  await expect(page.getByLabel(words.outgoing)).toHaveAttribute('aria-invalid', 'true')
  await look('new policy, with errors')

  const answers = { kind, region, partner, location, mbps, routing: 'skip' }
  await page.goto(stepPath('name', { ...answers, tag: 'core' }))
  await expect(page.getByRole('textbox').first()).toBeVisible()
  await page.getByRole('textbox').first().fill('')
  await next.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look('name and tags, with errors')

  await page.goto(stepPath('review', { ...answers, name: 'paris-th2' }))
  await expect(page.getByRole('button', { name: words.place })).toBeEnabled()
  await look('review')
  await control.fault({ method: 'POST', path: '/interlink/v1beta1/regions/*/links', status: 403 })
  await page.getByRole('button', { name: words.place }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look('review, refused')
  await control.clearFaults()
}

async function selfHostedWizard({ page, words }: Visit, look: Look) {
  await page.goto(stepPath('provider', { kind: 'self-hosted', region: 'pl-waw' }))
  await expect(page.getByRole('note')).toBeVisible()
  await look('no port')
  await page.goto(stepPath('provider', { kind: 'self-hosted', region: 'fr-par' }))
  await page.getByRole('radio').first().check()
  await page.getByLabel(/^VLAN/).fill('1')
  await page.getByRole('button', { name: words.next }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look('port, with errors')
}

async function life({ page, control, words }: Visit, look: Look) {
  const requested = await control.order({ name: 'requested', tags: ['core'] })
  await page.goto(pathOfLink(requested))
  await expect(page.getByRole('textbox').first()).toHaveValue(/OpCore/)
  await look('requested')

  const flowing = await flowingLink(control, { name: 'flowing' })
  await page.goto(pathOfLink(flowing))
  await expect(page.locator('#routes')).toContainText('192.168.0.0/16')
  await look('active, with traffic')
  for (const row of ['vpc', 'policies', 'propagation', 'routes'])
    await page.locator(`#${row} [aria-expanded="false"]`).click()
  await look('active, every row open')
  await page.getByRole('button', { name: words.remove }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('active, about to be deleted')

  const bare = await activeLink(control, { name: 'bare' })
  await attachPolicy(control, bare, await createPolicy(control, { name: 'office-v6', family: 'ipv6' }))
  await control.status(bare, { bgp_v6_status: 'down' })
  await page.goto(pathOfLink(bare))
  await page.locator('#policies [aria-expanded="false"]').click()
  await expect(page.getByText('office-v6').first()).toBeVisible()
  await look('a session down')
  await page.getByRole('button', { name: words.editPolicy }).click()
  await expect(page.getByLabel(words.outgoing)).toBeVisible()
  await expect(page.getByRole('note').filter({ hasText: 'bare' })).toBeVisible()
  await look('a policy being edited')
  await control.fault({ method: 'GET', path: '/vpc/v2/regions/*/vpcs', status: 500 })
  await control.fault({ method: 'GET', path: '/audit-trail/**', sample: 'permissions_denied' })
  await page.goto(pathOfLink(bare))
  await expect(page.getByRole('alert')).toBeVisible()
  await look('a panel failed')
  await control.clearFaults()

  const { pop } = await catalogue(control, 'nl-ams')
  await page.goto(
    stepPath('review', {
      kind: 'self-hosted',
      region: 'nl-ams',
      location: pop('AMS1').id,
    }),
  )
  await look('an order that lacks its port')
}

async function end({ page, control }: Visit, look: Look) {
  const leaving = await flowingLink(control, { name: 'leaving' })
  await control.remove(leaving)
  await page.goto(pathOfLink(leaving))
  await expect(page.getByRole('textbox').first()).toHaveValue(/OpCore/)
  await look('deprovisioning')

  const refused = await control.order({ name: 'refused' })
  await control.partner(refused, 'refuse', 'No free port')
  await page.goto(pathOfLink(refused))
  await expect(page.getByText('No free port', { exact: false })).toBeVisible()
  await look('refused')

  const expired = await control.order({ name: 'expired' })
  await control.age(expired, 10)
  await page.goto(pathOfLink(expired))
  await look('expired')
  await control.remove(expired)
  await expect(page.locator('a[href="/interlinks"]:not(nav a, header a)')).toBeVisible()
  await look('gone')
}

async function desk({ page, control, words }: Visit, look: Look) {
  await page.goto('/partner-desk')
  await look('desk, empty')
  await flowingLink(control, { name: 'flowing' })
  await control.order({ name: 'requested' })
  await page.goto('/partner-desk')
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: words.refuse }).click()
  await page.getByRole('article').getByRole('button').last().scrollIntoViewIfNeeded()
  await look('desk, refusing')

  for (const path of [
    '/no/such/page',
    '/interlinks/xx-abc/11111111-1111-4111-8111-111111111111',
    '/interlinks/fr-par/11111111-1111-4111-8111-111111111111',
  ]) {
    await page.goto(path)
    await look(path)
  }
}

async function aroundPage({ page, control, words }: Visit, look: Look) {
  await page.goto(pathOfLink(await activeLink(control, { name: 'paris-1' })))
  await expect(page.locator('#readiness')).toBeVisible()
  await page.getByRole('button', { name: words.palette }).click()
  await page.keyboard.type('paris')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await look('the palette')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('the keys')
  await page.keyboard.press('Escape')
  await page.locator('#readiness').getByRole('button', { name: words.help }).first().click()
  await expect(page.getByRole('complementary')).toBeVisible()
  await look('help')
}
