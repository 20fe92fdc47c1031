/** What the order says before it is placed: what would fail together, what is gone since, what comes with it. */
import { catalogue, hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, attachPolicy, attachVpc, createPolicy, findVpc, listLinks } from './support/links.ts'
import { openRow } from './support/rows.ts'

const GONE = '5d2a7c0e-3f1b-4c68-9a54-0e8b6f7d1c22'

test('[16] a location that holds a link of the project already says so and proposes another', async ({
  page,
  control,
}) => {
  await control.order({ name: 'paris-1', pop: 'DC3' })
  const { location: _, ...draft } = await hostedDraft(control)
  await page.goto(stepPath('location', draft))
  const remark = page.getByRole('status').filter({ hasText: 'paris-1 connects to Scaleway here already' })
  await page.getByRole('radio', { name: 'Paris - TeleHouse TH2' }).check()
  await expect(remark).toBeHidden()
  await page.getByRole('radio', { name: 'Paris - OpCore DC3' }).check()
  await expect(remark).toBeVisible()
  await remark.getByRole('button', { name: 'Choose Marseille - Interxion MRS2 instead' }).click()
  await expect(page.getByRole('radio', { name: 'Marseille - Interxion MRS2' })).toBeChecked()
  await expect(remark).toBeHidden()
})

test('[16, 24] a second link from an existing one carries over partner, size, policies and VPC', async ({
  page,
  control,
}) => {
  const first = await activeLink(control, { name: 'paris-1', bandwidthMbps: 500 })
  const { vpc_id } = await attachVpc(control, first)
  await attachPolicy(control, first, await createPolicy(control, {}))
  await page.goto(`/interlinks/${first.region}/${first.id}`)
  await openRow(page, 'VPC')
  await page.getByRole('link', { name: 'Order a second InterLink' }).click()

  const announced = page.getByRole('note').filter({ hasText: 'A second InterLink for VPC production' })
  await expect(announced.getByRole('listitem')).toHaveText('paris-1 Paris - OpCore DC3 with FranceIX')
  await expect(page.getByRole('radio', { name: 'Paris - OpCore DC3' })).toHaveAccessibleDescription(
    /paris-1 uses it/,
  )
  await page.getByRole('radio', { name: 'Paris - TeleHouse TH2' }).check()
  const next = page.getByRole('button', { name: 'Next' })
  await next.click()
  await expect(page.getByRole('radio', { name: '500 Mbps' })).toBeChecked()
  await page.getByRole('link', { name: 'Edit: Partner' }).click()
  await expect(page.getByRole('radio', { name: 'FranceIX' })).toHaveAccessibleDescription(/paris-1 uses it/)
  await expect(page.getByRole('radio', { name: 'FreePro' })).not.toHaveAccessibleDescription(/uses it/)
  await page.goBack()
  await next.click()
  await expect(page.getByLabel('IPv4 routing policy')).toHaveText(/office-v4/)
  await expect(page.getByLabel('VPC to attach')).toHaveText(/production/)
  await page.getByLabel('Name of the InterLink').fill('paris-2')
  await next.click()
  await expect(announced).toContainText('InterLinks at more than one location')
  await expect(announced).toContainText('All are with one partner.')
  // Where this is the second one, no third is offered.
  await expect(page.getByRole('heading', { name: 'Make it a redundant pair' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Place order' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'paris-2' })).toBeVisible()
  const second = (await listLinks(control)).find((link) => link.name === 'paris-2')
  expect(second).toMatchObject({
    vpc_id,
    partner: { partner_id: first.partner?.partner_id },
    bandwidth_mbps: 500,
  })
  expect(second?.routing_policy_v4_id).toBeTruthy()
})

test('[16, 61] an order whose VPC cannot be attached is placed all the same, and says what is left to do', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const { id } = await findVpc(control)
  await control.fault({
    method: 'POST',
    path: '/interlink/v1beta1/regions/fr-par/links/*/attach-vpc',
    sample: 'permissions_denied',
  })
  await page.goto(stepPath('review', { ...(await hostedDraft(control)), vpc: id }))
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  const note = page.getByRole('alert').filter({ hasText: 'is not attached' })
  await expect(note).not.toContainText('insufficient permissions')
  expect(await listLinks(control)).toMatchObject([{ name: 'paris-th2', status: 'requested' }])

  await control.clearFaults()
  await note.getByRole('button', { name: /^Attach / }).click()
  await expect(note).toBeHidden()
  expect(await listLinks(control)).toMatchObject([{ vpc_id: id }])
})

test('[18] a draft that has grown old says at the review everything that is gone since', async ({
  page,
  control,
}) => {
  const draft = await hostedDraft(control)
  await page.goto(stepPath('review', { ...draft, partner: GONE, 'policy-v4': GONE, vpc: GONE }))
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('listitem')).toHaveText([
    /^The partner is no longer on offer in this region/,
    /^The IPv4 routing policy no longer exists/,
    /^The VPC no longer exists/,
  ])
  const place = page.getByRole('button', { name: 'Place order' })
  await expect(place).toBeDisabled()

  await alert.getByRole('link', { name: 'Choose again: Partner or port' }).click()
  await page.getByRole('radio', { name: 'FranceIX' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(alert.getByRole('listitem')).toHaveCount(2)
  await alert.getByRole('link', { name: 'Choose again: VPC and routing' }).first().click()
  await page.getByRole('button', { name: 'Next: review' }).click()
  await expect(place).toBeEnabled()
  await expect(alert).toBeHidden()
})

test('[9, 10] the partners’ rows name layers, what each has on offer where, and where a dedicated connection can be had', async ({
  page,
}) => {
  await page.goto(stepPath('provider', { kind: 'hosted', region: 'fr-par' }))
  await expect(page.getByRole('radio', { name: 'FranceIX' })).toHaveAccessibleDescription(/Layer 2/)
  await expect(page.getByRole('radio', { name: 'FreePro' })).toHaveAccessibleDescription(/Layer 3/)
  const ofFreePro = page.getByRole('list', { name: 'Locations of FreePro' }).getByRole('listitem')
  await expect(ofFreePro.filter({ hasText: 'OpCore DC5' })).toContainText('50 Mbps to 100 Gbps')
  await expect(ofFreePro.filter({ hasText: 'OpCore DC2' })).toContainText('Nothing on offer')
  await expect(ofFreePro.filter({ hasText: 'OpCore DC2' }).getByRole('button')).toHaveCount(0)
  await expect(page.getByText('A dedicated connection can be had at Paris - OpCore DC3')).toBeVisible()
})

test('[9, 10] a location without the chosen partner says which one is there, and one press chooses it', async ({
  page,
  control,
}) => {
  const { partner } = await catalogue(control)
  await page.goto(stepPath('location', { kind: 'hosted', region: 'fr-par', partner: partner('FranceIX').id }))
  await page.getByRole('button', { name: 'Choose FreePro here' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'How much bandwidth?' })).toBeVisible()
  const steps = page.getByRole('navigation', { name: 'Steps of the order' })
  await expect(steps).toContainText('FreePro')
})
