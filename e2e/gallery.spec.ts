/** Every shared piece in all its states, as the gallery shows it: axe finds nothing, and nothing is too wide for a phone. */
import type { Page } from '@playwright/test'

import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'
import { serveGallery } from './support/gallery.ts'
import { sticksOut } from './support/narrow.ts'

let gallery: Awaited<ReturnType<typeof serveGallery>>
test.beforeAll(async () => {
  gallery = await serveGallery()
})
test.afterAll(() => gallery.close())
// What it shows as failed has failed, and React reports it.
test.beforeEach(({ problems }) => problems.allow(/withheld by the gallery/))

async function openGallery(page: Page, language: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`${gallery.url}?language=${language}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toBeVisible()
  // What comes after the first paint: fields with tags, forms.
  await expect(page.getByRole('combobox', { name: 'Tags of the link' })).toBeVisible()
  await expect(page.getByRole('form')).toHaveCount(2)
}

for (const language of ['en', 'fr'])
  for (const width of [1280, 360])
    test(`[68, 71, 72, 78] every shared piece is accessible at ${width} px in ${language}, and none is too wide`, async ({
      page,
    }) => {
      test.slow()
      await openGallery(page, language, width)
      await expect.poll(() => sticksOut(page), `what is wider than ${width} px`).toEqual([])
      await expectNoAxeViolations(page)
    })

for (const [language, width] of [
  ['en', 1280],
  ['fr', 360],
] as const)
  test(`[59, 68, 72, 78] every dialog is accessible at ${width} px in ${language}, and closes on Escape`, async ({
    page,
  }) => {
    test.slow()
    await openGallery(page, language, width)
    for (const name of ['TopDialog', 'ConfirmDialog', 'LeaveDialog']) {
      const openers = page.getByRole('region', { name }).getByRole('button', { name: 'Open', exact: true })
      const count = await openers.count()
      expect(count, name).toBeGreaterThan(0)
      for (let index = 0; index < count; index += 1) {
        await openers.nth(index).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expect.poll(() => sticksOut(page), `what is wider than ${width} px`).toEqual([])
        await expectNoAxeViolations(page, 'dialog, [role="dialog"]')
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    }
  })
