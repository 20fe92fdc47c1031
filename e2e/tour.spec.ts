import { expect, test } from './support/fixtures.ts'
import { attachPolicy, attachVpc, createPolicy, enablePropagation } from './support/links.ts'

test('the tour is taken when asked for, follows the link through its life, and does not come back', async ({
  page,
  control,
}) => {
  await page.goto('/')
  const card = page.getByRole('region', { name: /^Tour/u })
  const step = (title: string) => expect(card.getByRole('heading')).toContainText(title)
  const go = (name: string) => card.getByRole('link', { name }).click()
  await page.getByRole('button', { name: 'Take the guided tour' }).click()
  await step('step 1 of 9: order an InterLink')
  await expect(card.getByRole('heading')).toBeFocused()

  await test.step('left, it stays away', async () => {
    await card.getByRole('button', { name: 'Leave the tour' }).click()
    await expect(card).toBeHidden()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toBeVisible()
    await expect(card).toBeHidden()
  })

  await test.step('help has it again', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Help', exact: true }).click()
    await page.getByRole('complementary').getByRole('button', { name: 'Take the guided tour' }).click()
    await go('Start the order')
    await expect(page).toHaveURL(/\/interlinks\/order\/region$/u)
  })

  const link = await control.order({ name: 'paris-1' })
  await page.goto('/')
  await test.step('the partner’s part is played at its desk', async () => {
    await step('the partner accepts')
    await go('Go to the partner desk')
    await page.getByRole('button', { name: 'Accept request' }).click()
    await step('the partner builds')
    await page.getByRole('button', { name: 'Complete provisioning' }).click()
    await step('attach a VPC')
  })

  await test.step('each step leads to its panel', async () => {
    await go('Go to the VPC')
    await expect(page).toHaveURL(new RegExp(`${link.id}#vpc$`, 'u'))
    await attachVpc(control, link)
    await page.reload()
    await step('attach a routing policy')
    await attachPolicy(control, link, await createPolicy(control, {}))
    await page.reload()
    await step('activate route propagation')
    await enablePropagation(control, link)
    await page.reload()
    await step('see that traffic flows')
    await card.getByRole('button', { name: 'Seen, go on' }).click()
    await step('take it down')
  })

  await test.step('until nobody bills any more', async () => {
    await control.remove(link)
    await page.goto('/partner-desk')
    await step('the partner takes its side down')
    await page.getByRole('button', { name: 'Complete deprovisioning' }).click()
    await step('Tour: done')
    await card.getByRole('button', { name: 'End the tour' }).click()
    await page.goto('/interlinks')
    await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toBeVisible()
    await expect(card).toBeHidden()
  })
})
