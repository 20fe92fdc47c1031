/** What can be done with the list as a whole: many rows, columns, export, tags. */
import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { expect, test } from './support/fixtures.ts'
import { readLink } from './support/links.ts'
import { expectRow } from './support/table.ts'

const names = (page: Page) => page.getByRole('rowheader')

test('[28] partner, location, kind and tag filter too, by what the links have', async ({ page, control }) => {
  await control.order({ name: 'paris-core', tags: ['core', 'edge'] })
  await control.order({ name: 'paris-coreless', tags: ['coreless'] })
  await page.goto('/interlinks')
  await expect(names(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'More filters' }).click()
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('core')
  await expect(names(page)).toHaveText(['paris-core'])
  await page.getByRole('combobox', { name: 'Partner' }).selectOption('FranceIX')
  await page.getByRole('combobox', { name: 'Location' }).selectOption('Paris - OpCore DC3')
  await expect(names(page)).toHaveText(['paris-core'])
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Self-hosted')
  await expect(page.getByText('No InterLink matches.')).toBeVisible()
  await expect(page).toHaveURL(/kind=self-hosted/u)
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Tag' })).toHaveValue('core')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(names(page)).toHaveCount(2)
})

test('[33] the choice of columns is kept in this browser and goes along in the address', async ({
  page,
  context,
  control,
}) => {
  await control.order({ name: 'paris-1', tags: ['core'] })
  await page.goto('/interlinks')
  const heading = (name: string) => page.getByRole('columnheader', { name, exact: true })
  for (const name of ['Name', 'Status', 'Next step', 'BGP', 'Location', 'Bandwidth', 'Ordered'])
    await expect(heading(name)).toBeVisible()
  // Each comes where there is room for it.
  for (const [name, width] of [
    ['VPC', 1360],
    ['Partner', 1600],
    ['Region', 1800],
  ] as const) {
    await page.setViewportSize({ width: width - 10, height: 900 })
    await expect(heading(name)).toBeHidden()
    await page.setViewportSize({ width, height: 900 })
    await expect(heading(name)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Columns' }).click()
  const menu = page.getByRole('group', { name: 'Columns' })
  await menu.getByRole('checkbox', { name: 'VPC' }).uncheck()
  await menu.getByRole('checkbox', { name: 'Tags' }).check()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused()
  await expect(heading('VPC')).toHaveCount(0)
  await expectRow(page.getByRole('table'), { Name: 'paris-1', Tags: 'core' })

  await page.goto('/interlinks')
  await expect(heading('Tags')).toBeVisible()
  await expect(heading('VPC')).toHaveCount(0)
  const other = await context.newPage()
  await other.goto('/interlinks?columns=region,vpc')
  await expect(other.getByRole('columnheader')).toHaveText(['Name', 'VPC', 'Region'])
})

test('[35] the shown links are saved as CSV, formulas made harmless, pairing keys only when ticked', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: '=1+1,"quoted"', tags: ['étiquette'] })
  await control.order({ name: 'other' })
  await page.goto('/interlinks?q=quoted')
  await expect(names(page)).toHaveCount(1)
  const save = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save 1 InterLink' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^interlinks-\d{4}-\d\d-\d\d\.csv$/u)
    return readFile(await file.path(), 'utf8')
  }
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const spreadsheet = await save()
  expect(spreadsheet).toMatch(/^\uFEFF"id",/)
  await page.getByRole('combobox', { name: 'For' }).selectOption('Other programs (plain)')
  await page.reload()
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const plain = await save()
  expect(plain).toMatch(/^"id","name"/)
  expect(plain.split('\r\n')).toHaveLength(3)
  expect(plain).toContain(`"'=1+1,""quoted"""`)
  expect(plain).toContain('étiquette')
  expect(plain).not.toContain(link.partner?.pairing_key)
  await page.getByRole('checkbox', { name: 'Include pairing keys' }).check()
  expect(await save()).toContain(link.partner?.pairing_key)
})

test('[61] tags of many links are changed at once; one that fails is named, stays chosen and can be tried again', async ({
  page,
  control,
  problems,
}) => {
  problems.allow(/Failed to load resource/)
  const first = await control.order({ name: 'first', tags: ['old', 'kept'] })
  const second = await control.order({ name: 'second' })
  const third = await control.order({ name: 'third', tags: ['old'] })
  await page.goto('/interlinks')
  await page.getByRole('button', { name: 'Change tags' }).click()
  await page.getByRole('checkbox', { name: 'Choose first' }).check()
  await page.getByRole('checkbox', { name: 'Choose second' }).check()
  await page.getByRole('combobox', { name: 'Tags to add' }).fill('billing')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Tags to remove' }).fill('old')
  await page.keyboard.press('Enter')
  const path = `/interlink/v1beta1/regions/fr-par/links/${second.id}`
  await control.fault({ method: 'PATCH', path, status: 500 })
  await page.getByRole('button', { name: 'Change tags of 2 InterLinks' }).click()
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('The tags of 1 InterLink could not be changed')
  await expect(failure.getByRole('link', { name: 'second' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Choose first' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Choose second' })).toBeChecked()
  expect((await readLink(control, first)).tags).toEqual(['kept', 'billing'])
  expect((await readLink(control, second)).tags).toEqual([])

  await control.clearFaults()
  await page.getByRole('button', { name: 'Change tags of 1 InterLink' }).click()
  await expect(failure).toHaveCount(0)
  // The first try was announced in the same words.
  await expect.poll(async () => (await readLink(control, second)).tags).toEqual(['billing'])
  await expect(page.getByText('Tags of 1 InterLink changed')).toBeAttached()
  expect((await readLink(control, third)).tags).toEqual(['old'])
})

test('[34] of many links only the rows near the window are in the document, and all can be reached', async ({
  page,
  control,
}) => {
  await control.seed(1000)
  await page.goto('/interlinks')
  const table = page.getByRole('table')
  await expect(page.getByRole('status').filter({ hasText: '1,000 of 1,000 InterLinks' })).toBeVisible()
  await expect(table).toHaveAttribute('aria-rowcount', '1001')
  const inDocument = () => table.locator('tbody tr[data-index]').count()
  await expect.poll(inDocument).toBeLessThanOrEqual(100)
  await page.getByRole('button', { name: 'Name' }).click()
  await expect(table.locator('tr[aria-rowindex="2"]')).toContainText('amsterdam')

  // Rows are as high as they turn out to be: the end moves a little when it comes into view.
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(table.locator('tr[aria-rowindex="1001"]')).toBeInViewport({ timeout: 500 })
  }).toPass()
  expect(await inDocument()).toBeLessThanOrEqual(100)
  // What has the focus stays in the document, however far one scrolls.
  const last = table.locator('tr[aria-rowindex="1001"]').getByRole('link')
  await last.focus()
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await expect(table.locator('tr[aria-rowindex="2"]')).toBeInViewport()
  await expect(last).toBeFocused()

  await page.getByLabel('Search').fill(await last.innerText())
  await expect(names(page)).toHaveCount(1)
})

test('[27, 34] a long list shows its first rows while the rest is read, and says how much was read', async ({
  page,
  control,
}) => {
  await control.seed(1000)
  // Held back: every page behind a region's first.
  const path = '/interlink/v1beta1/regions/fr-par/links'
  await page.goto('/interlinks')
  await expect(page.getByRole('status').filter({ hasText: '1,000 of 1,000 InterLinks' })).toBeVisible()
  // Long enough to be looked at, however seldom one looks.
  await control.fault({ method: 'GET', path, delay_ms: 3000 })
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: /^Loaded \d+ of [\d,]+$/u })).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Loading' })).toBeVisible()
  await expect(names(page).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '1,000 of 1,000 InterLinks' })).toBeVisible()
})
