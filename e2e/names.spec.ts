/** Names as people, partners and the API give them: whichever way they run and however long they are, the rest stays. */
import type { Page } from '@playwright/test'

import { carriedOff, placeOf } from './support/direction.ts'
import { catalogue, hostedDraft, stepPath } from './support/draft.ts'
import { expect, test } from './support/fixtures.ts'
import { fillWithNames, pagesWithNames, renameTheRest, REGION } from './support/given-names.ts'
import { activeLink, pathOfLink } from './support/links.ts'
import { openRow } from './support/rows.ts'
import { pathOfPort } from './support/self-hosted.ts'

/** Hebrew behind a figure, a control that turns round what follows, the end of an isolate and the start of one. */
const NAME = '9קישור abc\u202E def\u2069 g\u2067h'
const TAG = 'תג\u202Et'
const REASON = 'סיבה \u202Ewhy'
const VALUES = [NAME, TAG, REASON]

async function expectAllInPlace(page: Page, state: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect.poll(() => carriedOff(page, VALUES), `${state}: what moves its neighbours`).toEqual([])
}

test('[85] names, tags and reasons that run from the right, or turn round, move nothing beside them', async ({
  page,
  control,
}) => {
  test.slow()
  const links = await fillWithNames(control, { name: NAME, tag: TAG, reason: REASON })
  const named = await pagesWithNames(control, links, { name: NAME, tag: TAG })
  await renameTheRest(control, { name: NAME, contact_email: NAME, portal_url: NAME })
  const paths = [
    '/',
    '/interlinks',
    `/interlinks?q=${encodeURIComponent('קישור')}&tag=${encodeURIComponent(TAG)}`,
    '/routing-policies',
    '/connections',
    '/locations',
    '/partner-desk',
    ...named,
  ]
  for (const path of paths) {
    await test.step(path.slice(0, 80), async () => {
      await page.goto(path)
      await expectAllInPlace(page, path)
    })
  }
})

test('[85] a name that turns round moves nothing in dialogs, in the palette and in what the API refuses', async ({
  page,
  control,
  problems,
}) => {
  test.slow()
  problems.allow(/Failed to load resource/)
  const { flowing } = await fillWithNames(control, { name: NAME, tag: TAG, reason: REASON })
  await page.goto(pathOfLink(flowing))
  await openRow(page, 'VPC')
  await openRow(page, 'Routing policies')
  for (const action of ['Delete InterLink', 'Detach VPC', 'Detach IPv4 policy']) {
    await page.getByRole('button', { name: action }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAllInPlace(page, action)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Go to…' }).click()
  await page.keyboard.type('abc')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await expectAllInPlace(page, 'the palette')

  await page.goto(`/routing-policies/fr-par/${flowing.routing_policy_v4_id}`)
  await page.getByRole('button', { name: 'Delete routing policy' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAllInPlace(page, 'the dialog that deletes a policy')

  const refusal = {
    type: 'invalid_arguments',
    message: NAME,
    details: [{ argument_name: NAME, reason: NAME, help_message: NAME }],
  }
  await page.goto(stepPath('review', await hostedDraft(control, 'paris')))
  await control.fault({ method: 'POST', path: `${REGION}/links`, status: 400, body: refusal })
  await page.getByRole('button', { name: 'Place order' }).click()
  await expect(page.getByRole('alert')).toContainText('abc')
  await expectAllInPlace(page, 'an order that was refused')
})

test('[85] beside a name in Hebrew or one that turns round, ids and days left are read as they are written', async ({
  page,
  control,
}) => {
  const link = await control.order({ name: '9קישור ארוך' })
  await page.goto('/')
  await expect(page.getByRole('link', { name: '9קישור ארוך' }).first()).toBeVisible()
  const [name, left] = [await placeOf(page, '9קישור'), await placeOf(page, 'days')]
  expect(left.start).toBeLessThan(left.end)
  expect(Math.max(name.start, name.end)).toBeLessThan(left.start)

  const turned = await activeLink(control, { name: 'abc\u202E def' })
  await page.goto(pathOfLink(turned))
  await page.getByRole('button', { name: 'Delete InterLink' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete abc[U+202E] def' })
  await expect(dialog.getByText('U+202E', { exact: true })).toBeVisible()
  const id = await dialog
    .locator('code')
    .first()
    .evaluate((code) => {
      const text = code.querySelector('bdi')?.firstChild ?? code.firstChild
      if (!text) throw new Error('no id')
      const range = document.createRange()
      const leftOf = (index: number) => {
        range.setStart(text, index)
        range.setEnd(text, index + 1)
        return range.getBoundingClientRect().left
      }
      return [leftOf(0), leftOf(35)]
    })
  expect(id[0]).toBeLessThan(id[1] ?? 0)
  await dialog.getByRole('textbox').fill('abc def')
  await dialog.getByRole('button', { name: 'Delete InterLink' }).click()
  await expect(dialog).toHaveCount(0)
  expect(link.id).not.toBe(turned.id)
})

/** As long as a name may be, without a blank; the widest letter. */
const LONG = `${'W'.repeat(249)}-end42`

test('[78] a name of 255 letters takes one line of the list, is cut in the middle, and is whole wherever it is used', async ({
  page,
  control,
}) => {
  await control.order({ name: 'paris-th2-main' })
  await control.order({ name: LONG })
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('/interlinks?sort=created.desc')
  const rowOf = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
  const heightOf = async (name: string) => (await rowOf(name).boundingBox())?.height ?? 0
  const difference = async () => Math.abs((await heightOf(LONG)) - (await heightOf('paris-th2-main')))
  await expect(rowOf(LONG)).toBeVisible()
  await expect.poll(difference).toBeLessThanOrEqual(1)

  // What is seen of each: the parts of the long one, and all of the other.
  const seen = await page
    .getByRole('rowheader')
    .locator('[title]')
    .evaluateAll((cuts) =>
      cuts.map((cut) => {
        const [whole, parts] = cut.children
        const box = cut.getBoundingClientRect()
        const isIn = (child: Element | undefined) => {
          const { top, width } = child?.getBoundingClientRect() ?? { top: Infinity, width: 0 }
          return width > 1 && Math.abs(top - box.top) < 1
        }
        const end = parts ? getComputedStyle(parts, '::after').content : ''
        return {
          title: cut.getAttribute('title'),
          whole: isIn(whole),
          parts: isIn(parts),
          end,
          width: box.width,
        }
      }),
    )
  expect(seen).toMatchObject([
    { title: LONG, whole: false, parts: true, end: '"-end42"' },
    { title: 'paris-th2-main', whole: true, parts: false },
  ])

  expect(
    await page.evaluate((name) => (globalThis as { find?: (text: string) => boolean }).find?.(name), LONG),
  ).toBe(true)
  const copied = await rowOf(LONG)
    .getByRole('rowheader')
    .evaluate((cell) => {
      getSelection()?.selectAllChildren(cell)
      return getSelection()?.toString()
    })
  expect(copied?.trim()).toBe(LONG)

  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: LONG, exact: true }).focus()
  await expect.poll(() => heightOf(LONG)).toBeGreaterThan(200)
  await page.getByRole('link', { name: 'paris-th2-main', exact: true }).focus()
  await expect.poll(difference).toBeLessThanOrEqual(1)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => heightOf(LONG)).toBeGreaterThan(200)
})

test('[78] whatever has a name of 255 letters, no row of a list or table grows with it', async ({
  page,
  control,
}) => {
  test.slow()
  const { flowing } = await fillWithNames(control, { name: LONG, tag: 'W'.repeat(500), reason: REASON })
  const port = await pathOfPort(control)
  const { pop } = await catalogue(control)
  const columns = 'status,next,bgp,kind,partner,pop,bandwidth,vpc,region,ordered,tags,project'
  const paths = [
    '/',
    '/interlinks',
    `/interlinks?columns=${columns}`,
    '/routing-policies',
    '/connections',
    port,
    `/locations/fr-par/${pop('TH2').id}`,
    `/routing-policies/fr-par/${flowing.routing_policy_v4_id}`,
  ]
  await renameTheRest(control, {
    name: LONG,
    contact_email: 'noc@example.org',
    portal_url: 'https://example.org',
  })
  for (const width of [1280, 1600]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of paths) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      const high = () =>
        page
          .locator('main tbody tr, main li:has(a):not(:has(li, p, button))')
          .evaluateAll((rows) =>
            rows
              .filter((row) => row.getBoundingClientRect().height > 70)
              .map(
                (row) =>
                  `${row.getBoundingClientRect().height} px: ${row.textContent?.replaceAll(/W{9,}/g, 'WWW')}`,
              ),
          )
      await expect.poll(high, `${path} at ${width} px`).toEqual([])
    }
  }
})
