/** Whatever people, partners and the API write without a blank, no page scrolls sideways. */
import type { Page } from '@playwright/test'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import type { Link } from '../contract/interlink.ts'
import { vpcOperations } from '../contract/vpc.ts'
import type { Control } from './support/control.ts'
import { catalogue, hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { filledPages } from './support/layout-shift.ts'
import {
  activeLink,
  attachPolicy,
  createPolicy,
  enablePropagation,
  pathOfLink,
  pathParameters,
} from './support/links.ts'
import { sticksOut } from './support/narrow.ts'
import { pathOfPort, selfHostedLink } from './support/self-hosted.ts'

const REGION = '/interlink/v1beta1/regions/fr-par'
/** As long as a name may be. The widest letter. */
const NAME = 'W'.repeat(255)
const REASON = 'm'.repeat(500)
const ANYTHING = 'W'.repeat(3000)

/** 320 px is what 400 % leaves of 1280 px (WCAG 1.4.10). */
const WIDTHS = [320, 1280]

async function expectNothingSticksOut(page: Page, state: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => sticksOut(page), `${state}: what is wider than ${width} px`).toEqual([])
  }
}

/** Links of every kind, with a VPC, policies and tags, all of them called something very long. */
async function fillWithLongNames(control: Control): Promise<{ flowing: Link; refused: Link; leaving: Link }> {
  const { default_project_id: project_id } = await control.state()
  const region = 'fr-par'
  const vpc = await control.call(vpcOperations.createVpc, {
    path: { region },
    body: { project_id, name: NAME, tags: [ANYTHING], enable_routing: true },
  })
  const flowing = await activeLink(control, { name: NAME, tags: [ANYTHING, 'core'] })
  const policy = await createPolicy(control, { name: NAME })
  await control.call(interlinkOperations.updateRoutingPolicy, {
    path: { region, routing_policy_id: policy.id },
    body: { tags: [ANYTHING] },
  })
  await control.call(interlinkOperations.attachVpc, {
    path: pathParameters(flowing),
    body: { vpc_id: vpc.id },
  })
  await attachPolicy(control, flowing, policy)
  await enablePropagation(control, flowing)
  const leaving = await activeLink(control, { name: NAME, pop: '- Telehouse TH2' })
  await control.call(interlinkOperations.attachVpc, {
    path: pathParameters(leaving),
    body: { vpc_id: vpc.id },
  })
  await control.remove(leaving)
  const refused = await control.order({ name: NAME })
  await control.partner(refused, 'refuse', REASON)
  await control.order({ name: NAME, tags: [ANYTHING] })
  await selfHostedLink(control, NAME)
  return { flowing, refused, leaving }
}

/** Makes the API give long names for what nobody can name through it: partners, places and ports. */
async function renameTheRest(control: Control): Promise<void> {
  const query = { page_size: '1000' }
  const path = { region: 'fr-par' }
  const [{ partners }, { pops }, { connections }] = await Promise.all([
    control.call(interlinkOperations.listPartners, { path, query }),
    control.call(interlinkOperations.listPops, { path, query }),
    control.call(interlinkOperations.listDedicatedConnections, { path, query }),
  ])
  const named = new Set(['name', 'display_name', 'hosting_provider_name', 'address', 'city'])
  const renamed = (items: readonly object[]) =>
    items.map((item) =>
      Object.fromEntries(
        Object.entries({ ...item }).map(([key, value]) => [key, named.has(key) ? NAME : value]),
      ),
    )
  const lists = {
    partners: renamed(partners).map((partner) => ({
      ...partner,
      contact_email: `${NAME} ${NAME}`,
      portal_url: `javascript:${ANYTHING}`,
    })),
    pops: renamed(pops),
    'dedicated-connections': renamed(connections),
  }
  for (const [name, items] of Object.entries(lists)) {
    const key = name === 'dedicated-connections' ? 'connections' : name
    await control.fault({
      method: 'GET',
      path: `${REGION}/${name}`,
      body: { [key]: items, total_count: items.length },
    })
    for (const item of items as { id?: string }[])
      if (item.id) await control.fault({ method: 'GET', path: `${REGION}/${name}/${item.id}`, body: item })
  }
}

test('[78] names, reasons and tags without a blank push no page sideways', async ({ page, control }) => {
  test.slow()
  const pages = await filledPages(control)
  const { flowing, refused, leaving } = await fillWithLongNames(control)
  const { partner, pop } = await catalogue(control)
  const draft = await hostedDraft(control, NAME)
  const port = await pathOfPort(control)
  await renameTheRest(control)
  const paths = [
    ...pages,
    port,
    pathOfLink(flowing),
    pathOfLink(refused),
    pathOfLink(leaving),
    `/routing-policies/fr-par/${flowing.routing_policy_v4_id}`,
    '/routing-policies/new',
    `/locations/fr-par/${pop('TH2').id}`,
    `/locations/partners/fr-par/${partner('FranceIX').id}`,
    stepPath('provider', draft),
    stepPath('bandwidth', draft),
    stepPath('routing', draft),
    stepPath('name', draft),
    stepPath('provider', { kind: 'self-hosted', region: 'fr-par' }),
    `${stepPath('review', draft)}&tag=${ANYTHING}`,
    `/interlinks?q=${ANYTHING}`,
    `/interlinks?tag=${ANYTHING}`,
    `/routing-policies?q=${ANYTHING}`,
    `/locations?q=${ANYTHING}`,
    `/${ANYTHING}`,
    `/interlinks/order/${ANYTHING}`,
  ]
  for (const path of paths) {
    await test.step(path.slice(0, 100), async () => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      await expectNothingSticksOut(page, path.slice(0, 100))
    })
  }
})

test('[78] what the API says without a blank pushes neither page nor dialog sideways', async ({
  page,
  control,
  problems,
}) => {
  test.slow()
  problems.allow(/Failed to load resource/)
  const { flowing } = await fillWithLongNames(control)
  const refusal = {
    type: 'invalid_arguments',
    message: ANYTHING,
    details: [{ argument_name: ANYTHING, reason: ANYTHING, help_message: ANYTHING }],
  }
  await page.goto(pathOfLink(flowing))
  await page.getByRole('button', { name: 'Delete InterLink' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNothingSticksOut(page, 'the dialog that deletes')
  await page.keyboard.press('Escape')

  await page.goto(stepPath('review', await hostedDraft(control, NAME)))
  await control.fault({ method: 'POST', path: `${REGION}/links`, status: 400, body: refusal })
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('alert')).toContainText('WWW')
  await expectNothingSticksOut(page, 'an order that was refused')
  await control.clearFaults()

  await control.fault({ method: 'GET', path: '/**', status: 400, body: refusal })
  for (const path of [
    '/',
    '/interlinks',
    '/routing-policies',
    '/connections',
    '/locations',
    pathOfLink(flowing),
  ]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expect(page.getByRole('alert').first()).toContainText('WWW')
    await expectNothingSticksOut(page, `${path}, refused`)
  }
})

test('[78] in the palette, a text without a blank pushes nothing sideways', async ({ page, control }) => {
  await fillWithLongNames(control)
  await page.goto('/interlinks')
  await page.getByRole('button', { name: 'Go to…' }).click()
  await page.keyboard.type('WWW')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await expectNothingSticksOut(page, 'the palette')
})
