/** Whatever people, partners and the API write without a blank, no page scrolls sideways. */
import type { Page } from '@playwright/test'

import { hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { fillWithNames, pagesWithNames, REGION, renameTheRest } from './support/given-names.ts'
import { filledPages } from './support/layout-shift.ts'
import { pathOfLink } from './support/links.ts'
import { sticksOut } from './support/narrow.ts'

/** As long as a name may be. The widest letter. */
const NAME = 'W'.repeat(255)
const REASON = 'm'.repeat(500)
const ANYTHING = 'W'.repeat(3000)
const LONG = { name: NAME, tag: ANYTHING, reason: REASON }

/** 320 px is what 400 % leaves of 1280 px (WCAG 1.4.10). */
const WIDTHS = [320, 1280]

async function expectNothingSticksOut(page: Page, state: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => sticksOut(page), `${state}: what is wider than ${width} px`).toEqual([])
  }
}

test('[78] names, reasons and tags without a blank push no page sideways', async ({ page, control }) => {
  test.slow()
  const pages = await filledPages(control)
  const links = await fillWithNames(control, LONG)
  const named = await pagesWithNames(control, links, LONG)
  await renameTheRest(control, {
    name: NAME,
    contact_email: `${NAME} ${NAME}`,
    portal_url: `javascript:${ANYTHING}`,
  })
  const paths = [
    ...pages,
    ...named,
    '/routing-policies/new',
    `/interlinks?q=${ANYTHING}`,
    `/interlinks?tag=${ANYTHING}`,
    `/routing-policies?q=${ANYTHING}`,
    `/locations?q=${ANYTHING}`,
    `/${ANYTHING}`,
    `/interlinks/order/${ANYTHING}`,
  ]
  for (const path of paths) {
    await test.step(path.slice(0, 100), async () => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      await expectNothingSticksOut(page, path.slice(0, 100))
    })
  }
})

test('[78] what the API says without a blank pushes neither page nor dialog sideways', async ({
  page,
  control,
  problems,
}) => {
  test.slow()
  problems.allow(/Failed to load resource/)
  const { flowing } = await fillWithNames(control, LONG)
  const refusal = {
    type: 'invalid_arguments',
    message: ANYTHING,
    details: [{ argument_name: ANYTHING, reason: ANYTHING, help_message: ANYTHING }],
  }
  await page.goto(pathOfLink(flowing))
  await page.getByRole('button', { name: 'Delete InterLink' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNothingSticksOut(page, 'the dialog that deletes')
  await page.keyboard.press('Escape')

  await page.goto(stepPath('review', await hostedDraft(control, NAME)))
  await control.fault({ method: 'POST', path: `${REGION}/links`, status: 400, body: refusal })
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('alert')).toContainText('WWW')
  await expectNothingSticksOut(page, 'an order that was refused')
  await control.clearFaults()

  await control.fault({ method: 'GET', path: '/**', status: 400, body: refusal })
  for (const path of [
    '/',
    '/interlinks',
    '/routing-policies',
    '/connections',
    '/locations',
    pathOfLink(flowing),
  ]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expect(page.getByRole('alert').first()).toContainText('WWW')
    await expectNothingSticksOut(page, `${path}, refused`)
  }
})

test('[78] in the palette, a text without a blank pushes nothing sideways', async ({ page, control }) => {
  await fillWithNames(control, LONG)
  await page.goto('/interlinks')
  await page.getByRole('button', { name: 'Go to…' }).click()
  await page.keyboard.type('WWW')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await expectNothingSticksOut(page, 'the palette')
})
