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
  await expect(list).toBeFocused()

  // Also when it was Back that asked, and Escape that stayed: the focus is where it was.
  const region = page.getByRole('radio', { name: 'Milan (it-mil)' })
  await region.check()
  await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(region).toBeFocused()

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
  const sizes = page.getByRole('radiogroup', { name: 'Bandwidth' })
  await expect(sizes).toHaveAttribute('aria-invalid', 'true')
  await expect(sizes).toHaveAccessibleDescription(/too much for this port/)
  await page.getByRole('radio', { name: '200 Mbps' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'paris-th2' })).toBeVisible()
})

test('[21] of several fields that the API rejects, each says so where it is asked for', async ({
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
        { argument_name: 'name', reason: 'constraint', help_message: 'this name is reserved' },
        { argument_name: 'tags', reason: 'constraint', help_message: 'too many tags' },
        { argument_name: 'routing_policy_v4_id', reason: 'constraint', help_message: 'of another region' },
      ],
    },
    times: 1,
  })
  await page.getByRole('button', { name: 'Place order' }).click()
  await page.getByRole('alert').getByRole('link', { name: 'Change: Name and tags' }).click()
  for (const [field, words] of [
    [page.getByLabel('Name of the InterLink'), /this name is reserved/],
    [page.getByRole('combobox', { name: /^Tags/ }), /too many tags/],
    [page.getByLabel('IPv4 routing policy'), /of another region/],
  ] as const) {
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(words)
  }
  await page.getByLabel('Name of the InterLink').fill('free-name')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'free-name' })).toBeVisible()
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
