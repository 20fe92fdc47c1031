/** Reaching the partner: reminder, own note, addresses that are not trusted; and notices of changes. */
import { readFile } from 'node:fs/promises'

import { interlinkOperations } from '../contract/interlink-operations.ts'
import { expect, test } from './support/fixtures.ts'
import { pathOfLink } from './support/links.ts'

test('[39, 38] the deadline is saved as a calendar reminder, without the pairing key', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: 'paris; "1"' })
  await page.goto(pathOfLink(link))
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save calendar reminder' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('interlink-paris-1-deadline.ics')
  const text = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '')
  const deadline = new Date(Date.parse(link.created_at) + 10 * 86_400_000).toISOString()
  expect(text).toContain(`DTEND:${deadline.slice(0, 19).replaceAll(/[-:]/g, '')}Z`)
  expect(text).toContain('SUMMARY:Remind FranceIX: InterLink paris\\; "1" expires on')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(text).not.toMatch(/\bnow\b/)
  expect(text).toContain(`URL:${page.url()}`)
  expect(text).not.toContain(link.partner?.pairing_key)
})

test('[39] that the partner was contacted is noted with its date, in every tab and after a reload', async ({
  page,
  context,
  control,
}) => {
  const link = await control.order()
  const other = await context.newPage()
  await other.goto(pathOfLink(link))
  await page.goto(pathOfLink(link))
  await page.getByRole('button', { name: 'I have contacted FranceIX' }).click()
  const noted = 'You noted that you contacted FranceIX:'
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText(noted)
  await expect(other.getByRole('region', { name: 'Next step' })).toContainText(noted)
  await test.step('from now on it is the partner’s turn', async () => {
    await expect(page.getByRole('region', { name: 'Next step' })).toContainText('FranceIX has to accept')
    await expect(page.locator('[aria-current="step"]')).toContainText('The partner accepts')
    await expect(page.getByRole('list', { name: 'Path from your router to the VPC' })).toContainText(
      'Asked, has to accept',
    )
  })
  await page.reload()
  const own = page.getByRole('group', { name: 'Your own note' })
  await expect(own.getByRole('time')).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(link.partner?.pairing_key)
  await own.getByRole('button', { name: 'Remove note' }).click()
  await expect(own.getByRole('button', { name: 'I have contacted FranceIX' })).toBeVisible()
  await expect(other.getByRole('button', { name: 'I have contacted FranceIX' })).toBeVisible()
})

test('[39] addresses that could do more than write or open are shown and never opened', async ({
  page,
  control,
}) => {
  const link = await control.order()
  const { partners, total_count } = await control.call(interlinkOperations.listPartners, {
    path: { region: 'fr-par' },
  })
  const hostile = partners.map((partner) =>
    Object.assign(partner, {
      contact_email: 'desk@partner.example?bcc=thief@elsewhere.example',
      portal_url: 'javascript:alert(document.domain)',
    }),
  )
  await control.fault({
    method: 'GET',
    path: '/interlink/v1beta1/regions/*/partners',
    body: { partners: hostile, total_count },
  })
  await page.goto(pathOfLink(link))
  const panel = page.getByRole('region', { name: 'Contact FranceIX' })
  await expect(panel.getByRole('note').filter({ hasText: 'not opened from here' })).toContainText(
    'desk@partner.example?bcc=thief@elsewhere.example · javascript:alert(document.domain)',
  )
  await expect(panel.getByRole('link')).toHaveCount(0)
})

test('[50] a change is shown in the title until somebody looks, and notified by one of two tabs', async ({
  page,
  context,
  control,
}) => {
  await context.addInitScript(() => {
    const shown: unknown[] = []
    class Recorded extends EventTarget {
      static permission = 'granted'
      constructor(title: string, options: { body: string; tag: string }) {
        super()
        shown.push({ title, body: options.body })
      }
    }
    Object.assign(globalThis, { Notification: Recorded, shown })
    // As when the window is next to the one that is worked in.
    document.hasFocus = () => false
  })
  const link = await control.order()
  const other = await context.newPage()
  for (const tab of [other, page]) {
    await tab.goto(pathOfLink(link))
    await expect(tab.getByText('This browser notifies you of status changes')).toBeVisible()
  }
  await control.partner(link, 'accept')
  for (const tab of [other, page]) await expect(tab).toHaveTitle(/^● Provisioning · paris-1/)
  const notified = await Promise.all(
    [other, page].map((tab) => tab.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown)),
  )
  expect(notified.flat()).toEqual([{ title: 'paris-1', body: 'The status is now: Provisioning' }])
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page).toHaveTitle(/^paris-1/)
})
