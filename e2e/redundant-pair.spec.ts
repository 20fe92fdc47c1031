import { hostedDraft, stepPath } from './support/draft.ts'
/** A redundant pair: two orders with one confirmation, and exactly what is left when the second fails. */
import { expect, test } from './support/fixtures.ts'
import { listLinks } from './support/links.ts'

const LINKS = '/interlink/v1beta1/regions/fr-par/links'
const SECOND = 'Order a second InterLink at'

test('[16] two links at two locations are ordered with one press', async ({ page, control }) => {
  await page.goto(stepPath('review', await hostedDraft(control)))
  const choice = page.getByRole('radiogroup', { name: SECOND })
  await expect(choice.getByRole('radio', { name: 'No second InterLink' })).toBeChecked()
  // The best comes first: another city shares less than another partner.
  await expect(choice.getByRole('radio').nth(1)).toHaveAccessibleName(
    'Marseille - Interxion MRS2 with FranceIX',
  )
  await expect(choice.getByRole('radio').nth(1)).toHaveAccessibleDescription('another city')
  const dc5 = choice.getByRole('radio', { name: 'Paris - OpCore DC5 with FreePro' })
  // Saint-Ouen-l'Aumône is as good as Paris: what hits one may hit the other.
  await expect(dc5).toHaveAccessibleDescription('another partner')
  await dc5.check()
  const name = page.getByLabel('Name of the second InterLink')
  await expect(name).toHaveValue('paris-opcore-dc5')
  await name.fill('paris-dc5')
  await page.getByRole('button', { name: 'Place both orders' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
  const note = page.getByRole('status').filter({ hasText: 'paris-dc5 was ordered with it' })
  await note.getByRole('link', { name: 'paris-dc5' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-dc5' })).toBeVisible()
  const links = await listLinks(control)
  expect(links.map((link) => link.name).toSorted()).toEqual(['paris-dc5', 'paris-th2'])
  expect(new Set(links.map((link) => link.pop_id)).size).toBe(2)
})

test('[16, 20] when the second is refused, the first stays, is not repeated, and the second can be placed alone', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await page.getByRole('radiogroup', { name: SECOND }).getByRole('radio').nth(1).check()
  const name = page.getByLabel('Name of the second InterLink')
  await expect(name).not.toHaveValue('')
  const second = await name.inputValue()
  // The first order passes; the second, known by its turn, meets the fault.
  const firstPlaced = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith(LINKS),
  )
  await page.route(`**/api${LINKS}`, async (route) => {
    if (route.request().method() === 'POST' && (await listLinks(control)).length > 0) {
      await control.fault({
        method: 'POST',
        path: LINKS,
        status: 503,
        body: { type: 'out_of_stock', message: 'out', resource: 'link' },
        times: 1,
      })
    }
    await route.continue()
  })
  await page.getByRole('button', { name: 'Place both orders' }).click()
  await firstPlaced
  const half = page.getByRole('alert').filter({ hasText: 'paris-th2 is placed, the second InterLink is not' })
  await expect(half).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'The order was not placed' })).toContainText(
    'no capacity left',
  )
  expect(await listLinks(control)).toHaveLength(1)

  await page.unrouteAll()
  await page.getByRole('button', { name: 'Place order', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible()
  expect((await listLinks(control)).map((link) => link.name).toSorted()).toEqual(
    [second, 'paris-th2'].toSorted(),
  )
})
