/** The whole life of a hosted link with the keyboard alone: no pointer event reaches the page. */
import { expect, test } from './support/fixtures.ts'
import { pickOption, pickRadio, press, tabTo, type } from './support/keyboard.ts'
import { listLinks, readLink } from './support/links.ts'

test('[4, 54, 59, 67] a hosted link is ordered in an empty account, used and deleted by keyboard alone', async ({
  page,
  control,
}) => {
  test.slow()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const radio = (name: string) => page.getByRole('radio', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })

  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'mousedown']) {
      addEventListener(kind, () => {
        throw new Error('something used the mouse')
      })
    }
  })

  await test.step('past the navigation by the skip link, into the order', async () => {
    await page.goto('/')
    const first = page.getByRole('link', { name: 'Order your first InterLink' })
    await expect(first).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(first).toBeFocused()
    await page.keyboard.press('Enter')
  })

  await test.step('every page, the heading focused on each', async () => {
    await expect(heading('Which region, and whose port?')).toBeFocused()
    await pickRadio(page, radio('Paris (fr-par)'))
    await pickRadio(page, radio('Hosted'))
    // Enter in a form is as good as its button.
    await page.keyboard.press('Enter')
    await expect(heading('Which partner provides it?')).toBeFocused()
    await pickRadio(page, radio('FranceIX'))
    await press(page, button('Next: location'))
    await expect(heading('Where does it connect to Scaleway?')).toBeFocused()
    await pickRadio(page, radio('Paris - TeleHouse TH2'))
    await press(page, button('Next: bandwidth'))
    await expect(heading('How much bandwidth?')).toBeFocused()
    await pickRadio(page, radio('500 Mbps'))
    await press(page, button('Next: VPC and routing'), 'Space')

    await expect(heading('Which VPC, which routes, what name?')).toBeFocused()
    await press(page, button('Create IPv4 policy'))
    await type(page, page.getByLabel('Name of the policy'), 'office')
    await type(page, page.getByLabel('Outgoing prefixes'), '172.16.0.0/21')
    await type(page, page.getByLabel('Incoming prefixes'), '192.168.10.0/24')
    await press(page, button('Create routing policy'))
    await expect(page.getByLabel('IPv4 routing policy')).toHaveText(/office/)
    await type(page, page.getByLabel('Name of the InterLink'), 'by-keyboard')
    await press(page, button('Next: review'))
    await expect(heading('Review and place the order')).toBeFocused()
    await press(page, button('Place order'))
  })

  await expect(heading('by-keyboard')).toBeFocused()
  const [link] = await listLinks(control)
  if (!link) throw new Error('The order left no link.')

  await test.step('the partner desk', async () => {
    await press(page, page.getByRole('link', { name: 'Partner desk' }))
    await press(page, button('Accept request'))
    await press(page, button('Complete provisioning'))
    await expect(page.getByText('Active', { exact: true })).toBeVisible()
    await press(page, page.getByRole('link', { name: 'by-keyboard' }))
  })

  await test.step('VPC and propagation', async () => {
    const readiness = page.getByRole('region', { name: 'Will traffic flow?' })
    await pickOption(page, page.getByLabel('VPC in Paris (fr-par)'), 'production')
    await press(page, button('Attach VPC'))
    await expect(button('Detach VPC')).toBeVisible()
    const activate = button('Activate route propagation')
    await press(page, activate.first())
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Activate route propagation' }))
    await expect(readiness.getByText('Yes', { exact: true })).toBeVisible()
  })

  await test.step('a dialog can be left with Escape, and focus returns to its button', async () => {
    await press(page, button('Delete InterLink'))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button('Delete InterLink')).toBeFocused()
  })

  await test.step('delete', async () => {
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await type(page, dialog.getByLabel('Type by-keyboard to confirm'), 'by-keyboard')
    await press(page, dialog.getByRole('button', { name: 'Deactivate propagation and delete' }))
    await expect(dialog).toBeHidden()
    expect((await readLink(control, link)).status).toBe('deprovisioning')
    await press(page, page.getByRole('link', { name: 'Partner desk' }))
    await press(page, button('Complete deprovisioning'))
    await expect(page.getByText('No InterLink here')).toBeVisible()
    await press(
      page,
      page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'InterLinks' }),
    )
    await tabTo(page, page.getByRole('link', { name: 'Order your first InterLink' }))
    expect(await listLinks(control)).toEqual([])
  })
})
