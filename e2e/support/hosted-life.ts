/** The whole life of a hosted link, by mouse, watched from the API at the same time. */
import { expect, test, type Page } from '@playwright/test'

import type { Link } from '../../contract/interlink.ts'
import type { Control } from './control.ts'
import { listLinks, readLink } from './links.ts'
import { activatePropagation } from './rows.ts'
import { expectRow } from './table.ts'

/** Who plays the partner, and how. Starts on the page that the journey is on. */
export interface Partner {
  /** Ends on the link's page. */
  acceptAndBuild(link: Link): Promise<void>
  deprovision(link: Link): Promise<void>
}

interface Journey {
  page: Page
  /** The same API, looked at from outside the page. */
  control: Control
  partner: Partner
  /** The key of a real account, which every step of the order names. */
  accessKey?: string
}

/** From an empty account, on the overview, to a link that is deleted on both sides. */
export async function liveHostedLife({ page, control, partner, accessKey }: Journey): Promise<void> {
  const next = page.getByRole('button', { name: 'Next' })
  const account = page.getByRole('region', { name: 'Ordered for real, in' })
  const expectAccount = () =>
    accessKey === undefined
      ? expect(account).toHaveCount(0)
      : expect(account).toHaveText(/Project.*default.*Organization.*API key/u)
  const step = (name: string) => page.getByRole('heading', { level: 1, name })

  await test.step('the empty account says what an InterLink is and leads to the first order', async () => {
    await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toBeVisible()
    await page.getByRole('link', { name: 'Order your first InterLink' }).click()
  })

  await test.step('the order, step by step', async () => {
    await page.getByRole('radio', { name: 'Paris (fr-par)' }).check()
    await page.getByRole('radio', { name: 'Hosted', exact: true }).check()
    await expectAccount()
    await next.click()
    await page.getByRole('radio', { name: 'FranceIX' }).check()
    await next.click()
    await page.getByRole('radio', { name: 'Paris - TeleHouse TH2' }).check()
    await next.click()
    await page.getByRole('radio', { name: '500 Mbps' }).check()
    await next.click()

    await expect(step('Which VPC, which routes, what name?')).toBeFocused()
    await page.getByRole('button', { name: 'Create IPv4 policy' }).click()
    await page.getByLabel('Name of the policy').fill('office')
    await page.getByLabel('Outgoing prefixes').fill('172.16.0.0/21')
    await page.getByLabel('Incoming prefixes').fill('192.168.10.0/24')
    await page.getByRole('button', { name: 'Create routing policy' }).click()
    await expect(page.getByLabel('IPv4 routing policy')).toHaveText(/office/)
    await expect(page.getByLabel('Name of the InterLink')).toHaveValue('paris-telehouse-th2')
    await next.click()
    await expect(page.getByText('Billing starts when you place the order')).toBeVisible()
    await expectAccount()
    if (accessKey !== undefined) await expect(account).toContainText(accessKey)
    expect(await listLinks(control), 'nothing is ordered before the button is pressed').toEqual([])
    await page.getByRole('button', { name: 'Place order' }).click()
  })

  await page.waitForURL(/\/interlinks\/fr-par\/[0-9a-f-]{36}$/)
  const [link, ...others] = await listLinks(control)
  if (!link) throw new Error('The order left no link.')
  expect(others).toEqual([])
  expect(link).toMatchObject({ status: 'requested', bandwidth_mbps: 500, name: 'paris-telehouse-th2' })
  expect(link.routing_policy_v4_id).toBeTruthy()

  await test.step('its page tells what to send to whom until when, also after a reload', async () => {
    const expectInstructions = async () => {
      const nextStep = page.getByRole('region', { name: 'Next step' })
      await expect(nextStep).toContainText('Send FranceIX the pairing key')
      const contact = page.getByRole('region', { name: 'Contact FranceIX' })
      await contact.getByRole('button', { name: 'Show Pairing key' }).click()
      await expect(contact.getByRole('textbox')).toHaveValue(
        new RegExp(link.partner?.pairing_key ?? 'no key'),
      )
      await expect(nextStep).toContainText('10 days left')
    }
    await expectInstructions()
    await page.reload()
    await expectInstructions()
  })

  await test.step('the partner accepts and builds', async () => {
    await partner.acceptAndBuild(link)
    expect((await readLink(control, link)).status).toBe('active')
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Attach the VPC')
  })

  await test.step('VPC and propagation, then traffic can flow', async () => {
    const readiness = page.getByRole('region', { name: 'Will traffic flow?' })
    await expect(readiness.getByText('No', { exact: true })).toBeVisible()
    await page.getByLabel('VPC in Paris (fr-par)').selectOption({ label: await vpcLabel() })
    await page.getByRole('button', { name: 'Attach VPC' }).click()
    await expect(page.getByRole('button', { name: 'Detach VPC' })).toBeVisible()
    await activatePropagation(page)
    await expect(readiness.getByText('Yes', { exact: true })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Routes learned' })).toContainText('192.168.10.0/24')
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText('traffic can flow')
    expect(await readLink(control, link)).toMatchObject({
      status: 'active',
      enable_route_propagation: true,
      bgp_v4_status: 'up',
    })
  })

  await test.step('the list shows it working', async () => {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'InterLinks' }).click()
    await expectRow(page.getByRole('table', { name: 'InterLinks' }), {
      Name: link.name,
      Status: 'Active',
      'Next step': 'Nobody',
      Partner: 'FranceIX',
      Location: 'Paris - TeleHouse TH2',
      Bandwidth: '500 Mbps',
      VPC: 'production',
    })
    await page.getByRole('link', { name: link.name }).click()
  })

  await test.step('deleting turns propagation off first and waits for the partner', async () => {
    await page.getByRole('button', { name: 'Delete InterLink' }).click()
    const dialog = page.getByRole('dialog', { name: `Delete ${link.name}` })
    const confirm = dialog.getByRole('button', { name: 'Deactivate propagation and delete' })
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await expect(dialog).toContainText('FranceIX may go on billing')
    await expect(dialog).toContainText(link.id)
    await expect(confirm).toBeDisabled()
    await dialog.getByLabel(`Type ${link.name} to confirm`).fill(link.name.toUpperCase())
    const calls: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'GET') calls.push(`${request.method()} ${request.url().split(link.id)[1]}`)
    })
    await confirm.click()
    await expect(dialog).toBeHidden()
    expect(calls).toEqual(['POST /disable-route-propagation', 'DELETE '])
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
      'Ask FranceIX to deprovision their side',
    )
    await expect(page.getByRole('region', { name: 'Contact FranceIX' }).getByRole('textbox')).toHaveValue(
      /deprovision/,
    )
    expect(await readLink(control, link)).toMatchObject({
      status: 'deprovisioning',
      enable_route_propagation: false,
    })
  })

  await test.step('it stays listed until the partner has finished', async () => {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'InterLinks' }).click()
    await expectRow(page.getByRole('table', { name: 'InterLinks' }), {
      Name: link.name,
      Status: 'Deprovisioning',
      'Next step': /^You/u,
    })
    await partner.deprovision(link)
    await expect(readLink(control, link)).rejects.toThrow('404')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'InterLinks' }).click()
    await expect(page.getByRole('heading', { name: 'No InterLink yet' })).toBeVisible()
  })

  async function vpcLabel(): Promise<string> {
    const option = page.getByLabel('VPC in Paris (fr-par)').getByRole('option', { name: /^production/ })
    return (await option.textContent()) ?? ''
  }
}
