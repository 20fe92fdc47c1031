/** What was ordered survives the end of the process that took the order. */
import { Control } from './support/control.ts'
import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { startGateway } from './support/gateway.ts'
import { pathOfLink, readLink } from './support/links.ts'
import { expectRow } from './support/table.ts'

test('an order placed before a restart of the server is there after it', async ({ page }) => {
  test.slow()
  const first = await startGateway()
  try {
    const draft = await hostedDraft(new Control(first.url), 'survivor')
    await page.goto(new URL(stepPath('review', draft), first.url).href)
    await page.getByRole('button', { name: 'Place order' }).click()
    await page.waitForURL(/\/interlinks\/fr-par\/[0-9a-f-]{36}$/)
    const id = page.url().split('/').at(-1) ?? ''
    const before = await readLink(new Control(first.url), { region: 'fr-par', id })
    await page.goto('about:blank')
    await first.end()

    const second = await startGateway(first.dataDir)
    try {
      await page.goto(new URL('/interlinks', second.url).href)
      await expectRow(page.getByRole('table'), { Name: 'survivor', Status: 'Requested' })
      expect(await readLink(new Control(second.url), before)).toEqual(before)
      await page.goto(new URL(pathOfLink(before), second.url).href)
      await page.getByRole('button', { name: 'Show Pairing key' }).click()
      await expect(page.getByRole('textbox').first()).toHaveValue(
        new RegExp(before.partner?.pairing_key ?? 'no key'),
      )
      // An open page would go on asking a server that is about to end.
      await page.goto('about:blank')
    } finally {
      await second.end()
    }
  } finally {
    await first.stop()
  }
})
