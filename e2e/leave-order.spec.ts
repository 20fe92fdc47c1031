import { hostedDraft, stepPath } from './support/draft.ts'
/** Leaving an order that was begun, and correcting one that was refused. */
import { expect, test } from './support/fixtures.ts'

test('[23] an order left untouched asks nothing; one that was begun asks once', async ({ page }) => {
  const list = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'InterLinks' })
  const question = page.getByRole('dialog', { name: 'Leave this order?' })
  await page.goto('/interlinks/order')
  await list.click()
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()

  await page.goto('/interlinks/order')
  await page.getByRole('radio', { name: 'Hosted', exact: true }).check()
  await list.click()
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByRole('radio', { name: 'Hosted', exact: true })).toBeChecked()

  await page.getByRole('radio', { name: 'Paris (fr-par)' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Which partner provides it?' })).toBeVisible()
  await list.click()
  await question.getByRole('button', { name: 'Leave the order' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
})

test('[23] where the question’s file cannot be fetched, the browser asks it', async ({ page, problems }) => {
  problems.allow(/Failed to load resource|Failed to fetch dynamically imported module/)
  await page.route('**/assets/leave-dialog-*', (route) => route.fulfill({ status: 404 }))
  await page.goto('/interlinks/order')
  await page.getByRole('radio', { name: 'Hosted', exact: true }).check()
  await expect(page.getByRole('alert')).toHaveCount(0)
  const list = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'InterLinks' })

  const asked: string[] = []
  page.once('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await list.click()
  await expect.poll(() => asked).toEqual([expect.stringContaining('Leave this order?')])
  await expect(page.getByRole('radio', { name: 'Hosted', exact: true })).toBeChecked()

  page.once('dialog', (dialog) => void dialog.accept())
  await list.click()
  await expect(page.getByRole('heading', { level: 1, name: 'InterLinks' })).toBeVisible()
})

test('[21] what the API rejects leads to the step that asks for it, with the API’s words', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  await page.goto(stepPath('review', await hostedDraft(control)))
  await control.fault({
    method: 'POST',
    path: '/interlink/v1beta1/regions/fr-par/links',
    status: 400,
    body: {
      type: 'invalid_arguments',
      message: 'invalid argument(s)',
      details: [
        { argument_name: 'bandwidth_mbps', reason: 'constraint', help_message: 'too much for this port' },
      ],
    },
    times: 1,
  })
  await page.getByRole('button', { name: 'Place order' }).click()
  await page.getByRole('alert').getByRole('link', { name: 'Change: Bandwidth' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How much bandwidth?' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('too much for this port')
  await page.getByRole('radio', { name: '200 Mbps' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
})

test('[9, 12] one cell of the overview answers partner and location at once', async ({ page }) => {
  await page.goto(stepPath('provider', { kind: 'hosted', region: 'fr-par' }))
  await page.getByRole('button', { name: /^Choose FreePro at Paris - OpCore DC5/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How much bandwidth?' })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Steps of the order' })
    .getByRole('link', { name: 'Location' })
    .click()
  await expect(page.getByRole('radio', { name: 'Paris - OpCore DC5' })).toBeChecked()
})
