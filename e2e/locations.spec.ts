/** Locations and partners: who is where with what, drawn and listed, and orders that begin there. */
import { catalogue } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { pathOfLink } from './support/links.ts'

const POPS = (region: string) => `/interlink/v1beta1/regions/${region}/pops`

test('[12, 28, 67] a city chosen in the drawing or in the list filters both, and the address keeps it', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Locations' }).click()
  const map = page.getByRole('group', { name: 'Map of the locations' })
  const places = page.getByRole('heading', { level: 3 })
  await expect(places).toHaveCount(13)
  await expect(page.getByRole('status')).toContainText(['13 of 13 locations'])

  await map.getByRole('button', { name: /^Marseille: 1 location/ }).press('Enter')
  await expect(places).toHaveText(['Marseille - Interxion MRS2'])
  await expect(page.getByLabel('City')).toHaveValue('marseille')
  await page.getByLabel('City').selectOption('Paris, Vitry-sur-Seine, Saint-Ouen-l-Aumône')
  await expect(places).toHaveCount(4)
  await page.getByLabel('Connectivity').selectOption('Layer 2')
  await page.getByLabel('Bandwidth').selectOption('100 Gbps')
  await expect(places).toHaveText(['Paris - OpCore DC3'])
  await expect(map.getByRole('button', { name: /^Warsaw: no location/ })).toBeVisible()

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { level: 3 })).toHaveText(['Paris - OpCore DC3'])
  await expect(other.getByRole('link', { name: 'FreePro' })).toHaveCount(0)
  await page.getByRole('searchbox').fill('nowhere')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(places).toHaveCount(13)
  await page.getByLabel('Dedicated connection available').check()
  await expect(places).toHaveText(['Paris - OpCore DC3', 'Amsterdam - Example AMS1 (sandbox)'])
})

test('[9, 10, 69] an order begins at a location, with a partner, or with both, and asks only for the rest', async ({
  page,
  control,
}) => {
  const step = (name: string) => page.getByRole('heading', { level: 1, name })
  const next = page.getByRole('button', { name: 'Next' })
  await page.goto('/locations?region=fr-par')
  const dc2 = page.getByRole('listitem').filter({ hasText: 'OpCore DC2' }).first()
  await expect(dc2).toContainText('No bandwidth is on offer here now.')
  await expect(dc2.getByRole('link', { name: /Order/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Order from here: Marseille - Interxion MRS2' }).click()
  await expect(step('Which partner provides it?')).toBeVisible()
  await expect(page.getByLabel('Only partners present at')).toHaveValue(
    (await catalogue(control)).pop('MRS2').id,
  )
  await expect(page.getByRole('radio', { name: 'FreePro' })).toBeDisabled()
  await page.getByRole('radio', { name: 'FranceIX' }).check()
  await next.click()
  await expect(page.getByRole('radio', { name: 'Marseille - Interxion MRS2' })).toBeChecked()
  await next.click()
  await expect(step('How much bandwidth?')).toBeVisible()

  await page.goto('/locations?region=fr-par')
  await page.getByRole('link', { name: 'Order at Paris - OpCore DC5 with FreePro' }).click()
  await expect(step('How much bandwidth?')).toBeVisible()
  await expect(page.getByRole('radio', { name: '100 Gbps' })).toBeVisible()

  await page.goto('/locations?region=fr-par')
  await page.getByRole('link', { name: 'FreePro' }).first().click()
  await expect(step('FreePro')).toBeVisible()
  await page.getByRole('link', { name: 'Order with FreePro' }).click()
  await expect(step('Where does it connect to Scaleway?')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Marseille - Interxion MRS2' })).toBeDisabled()
})

test('[39] a partner’s page says who runs the session, how to reach it safely, and what one has with it', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const { partner, pop } = await catalogue(control)
  const franceIx = partner('FranceIX')
  const link = await control.order({ name: 'paris-1' })
  await page.goto(`/locations/partners/fr-par/${franceIx.id}`)
  await expect(page.getByText('Layer 2: your own router runs the BGP session')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Write to/ })).toHaveAttribute(
    'href',
    'mailto:l2-support@franceix.net',
  )
  const portal = page.getByRole('link', { name: /portal/ })
  await expect(portal).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(portal).toHaveAttribute('href', franceIx.portal_url ?? '')
  await page.getByRole('link', { name: 'paris-1' }).click()
  await expect(page).toHaveURL(pathOfLink(link))
  await expect(page.getByRole('heading', { level: 1, name: 'paris-1' })).toBeVisible()
  await page.getByRole('link', { name: 'Paris - OpCore DC3', exact: true }).click()
  await expect(page).toHaveURL(`/locations/fr-par/${pop('DC3').id}`)
  await expect(page.getByRole('region', { name: 'Your InterLinks here' })).toContainText('paris-1')

  const hostile = { ...franceIx, contact_email: 'a@b.example?bcc=c@d.example', portal_url: 'javascript:1' }
  await control.fault({
    method: 'GET',
    path: '/interlink/v1beta1/regions/fr-par/partners',
    body: { partners: [hostile], total_count: 1 },
  })
  await page.goto(`/locations/partners/fr-par/${franceIx.id}`)
  await expect(page.getByText('a@b.example?bcc=c@d.example · javascript:1', { exact: false })).toBeVisible()
  await expect(page.locator('a[href^="mailto:"], a[href^="javascript:"]')).toHaveCount(0)
})

test('[27] a region that fails is named and the others stay; a city without a place is listed, and the drawing says so', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const { pop } = await catalogue(control, 'it-mil')
  const elsewhere = { ...pop('MIL1'), city: 'Atlantis', display_name: 'Atlantis - Deep Sea' }
  await control.fault({
    method: 'GET',
    path: POPS('it-mil'),
    body: { pops: [elsewhere], total_count: 1 },
  })
  await control.fault({ method: 'GET', path: POPS('nl-ams'), status: 500 })
  await page.goto('/locations')
  await expect(page.getByRole('alert')).toContainText('of Amsterdam (nl-ams) could not be loaded')
  await expect(page.getByRole('heading', { level: 3, name: 'Atlantis - Deep Sea' })).toBeVisible()
  await expect(page.getByText('Not in the drawing: Atlantis.')).toBeVisible()
  await control.clearFaults()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 3, name: 'Amsterdam - Example AMS1' })).toBeVisible()

  await page.goto(`/locations/partners/nl-ams/${pop('MIL1').id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such partner' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to locations and partners' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Locations and partners' })).toBeVisible()
})
