/** Locations and partners in their main states. */
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import { catalogue } from './draft.ts'
import { expect } from './fixtures.ts'
import type { Tour } from './tour.ts'

const REGION = '/interlink/v1beta1/regions'

export const locations: Tour = async ({ page, control }, look) => {
  await control.order({ name: 'paris-1' })
  const { partner, pop } = await catalogue(control)
  await page.goto('/locations')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(13)
  await look('all of them')
  await page.goto('/locations?q=nowhere')
  await expect(page.getByRole('searchbox')).toHaveValue('nowhere')
  await look('no match')
  await page.goto(`/locations/fr-par/${pop('DC2').id}`)
  await expect(page.getByRole('region')).toHaveCount(3)
  await look('a location with nothing on offer')

  const { pops } = await control.call(interlinkOperations.listPops, { path: { region: 'it-mil' } })
  await control.fault({
    method: 'GET',
    path: `${REGION}/it-mil/pops`,
    body: { pops: pops.map((each) => Object.assign(each, { city: 'Atlantis' })), total_count: pops.length },
  })
  await control.fault({ method: 'GET', path: `${REGION}/nl-ams/pops`, sample: 'permissions_denied' })
  await page.goto('/locations')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText('Atlantis', { exact: false }).first()).toBeAttached()
  await look('one region refused, one city unknown')
  await control.clearFaults()

  const hostile = { ...partner('FranceIX'), contact_email: 'a@b.example,c', portal_url: 'javascript:1' }
  await control.fault({
    method: 'GET',
    path: `${REGION}/fr-par/partners`,
    body: { partners: [hostile], total_count: 1 },
  })
  await page.goto(`/locations/partners/fr-par/${hostile.id}`)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await look('a partner that cannot be reached safely')
  await control.clearFaults()
  await page.goto('/locations/partners/fr-par/11111111-1111-4111-8111-111111111111')
  await look('no such partner')
}
