/** Routing policies in their main states. */
import { expect } from './fixtures.ts'
import { attachPolicy, createPolicy } from './links.ts'
import type { Tour } from './tour.ts'

export const policies: Tour = async ({ page, control, words }, look) => {
  await page.goto('/routing-policies')
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  await look('policies, empty')

  const office = await createPolicy(control, { name: 'office-v4' })
  await attachPolicy(control, await control.order({ name: 'requested' }), office)
  await createPolicy(control, { name: 'lab-v6', family: 'ipv6', region: 'nl-ams' })
  await page.goto('/routing-policies')
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await expect(page.getByText('1 InterLink')).toBeVisible()
  await look('policies')
  await control.fault({
    method: 'GET',
    path: '/interlink/v1beta1/regions/nl-ams/**',
    sample: 'permissions_denied',
  })
  await page.goto('/routing-policies')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await look('policies, one region failed')
  await control.clearFaults()
  await page.goto('/routing-policies/new')
  await page.getByText(words.fillIn).click()
  await page.getByRole('textbox').first().fill('in: 10.1.0.0/16\nwhatever')
  await page.getByRole('button', { name: words.fill }).click()
  await expect(page.getByText('whatever').last()).toBeVisible()
  await look('a new policy, filled in')
  await page.goto('/routing-policies/fr-par/11111111-1111-4111-8111-111111111111')
  await look('no such policy')
}

export const policy: Tour = async ({ page, control, words }, look) => {
  const office = await createPolicy(control, { name: 'office-v4' })
  await attachPolicy(control, await control.order({ name: 'requested' }), office)
  await page.goto(`/routing-policies/fr-par/${office.id}`)
  await expect(page.getByRole('link', { name: 'requested' })).toBeVisible()
  await page.getByText(words.exportPolicy, { exact: true }).click()
  await look('a policy')
  await page.getByRole('button', { name: words.removePolicy }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.removePolicy }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  await look('a policy in use, not deleted')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.changePolicy }).click()
  await page.getByLabel(words.outgoing).fill('10.0.0.0/24 10.0.1.0/24 192.168.1.0/24')
  await page.getByLabel(words.outgoing).blur()
  await expect(page.getByRole('note')).toHaveCount(2)
  await look('a policy being changed, with remarks')
  await page.getByLabel(words.outgoing).fill('10.1.2.3/24 2001:db8::/48 campus 0.0.0.0/0')
  await page.getByLabel(words.outgoing).blur()
  await expect(page.getByLabel(words.outgoing)).toHaveAttribute('aria-invalid', 'true')
  await look('a policy being changed, with errors')
}
