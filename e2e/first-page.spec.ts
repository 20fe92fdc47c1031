/** What the first page costs, in figures that do not depend on the machine: budgets of bytes and requests, and no jumps. */
import type { Request } from '@playwright/test'

import { expect, test } from './support/fixtures.ts'
import { filledPages, layoutShiftOf, watchLayoutShift } from './support/layout-shift.ts'
import { flowingLink, pathOfLink } from './support/links.ts'

/** Compressed scripts of the list's page, without headers: 1.25 of the least that the stack can weigh (bench/floor). */
const MOST_SCRIPT_BYTES = 146_900
/** Page, icon, boot script, first script, style sheet, words of every page and of the list. */
const MOST_FILES = 14

const pathOf = (request: Request) => request.url().replace(/^https?:\/\/[^/]+/u, '')
const isData = (path: string) => /^\/(?:api|session|sandbox)\b/u.test(path)

test('the list comes in few files and little script, and asks for nothing twice', async ({
  page,
  control,
}) => {
  await control.seed(20)
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await page.goto('/interlinks')
  await expect(page.getByRole('rowheader')).toHaveCount(20)
  await expect(page.getByText('…', { exact: true })).toHaveCount(0)
  await page.waitForLoadState('networkidle')

  const paths = requests.map(pathOf)
  const files = new Set(paths.filter((path) => !isData(path)))
  expect(files.size, [...files].join('\n')).toBeLessThanOrEqual(MOST_FILES)
  // What boot.js asks for is what the page then takes: else it would be asked for again.
  const data = paths.filter(isData)
  expect(data.toSorted()).toEqual([...new Set(data)].toSorted())
  expect(data).toContain('/session')

  const scripts = requests.filter(
    (request) => request.resourceType() === 'script' || request.url().endsWith('.js'),
  )
  const sizes = await Promise.all(
    [...new Map(scripts.map((request) => [request.url(), request])).values()].map((request) =>
      request.sizes(),
    ),
  )
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect(bytes, 'compressed script, in bytes').toBeGreaterThan(50_000)
  expect(bytes, 'compressed script, in bytes').toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
})

test('a link’s page takes what was asked for before its script was there, and asks for nothing twice', async ({
  page,
  control,
}) => {
  const link = await flowingLink(control)
  const data: string[] = []
  page.on('request', (request) => {
    if (isData(pathOf(request))) data.push(pathOf(request))
  })
  await page.goto(pathOfLink(link))
  await expect(
    page.getByRole('region', { name: 'Routes learned' }).getByRole('listitem').first(),
  ).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(data.toSorted()).toEqual([...new Set(data)].toSorted())
  expect(data.filter((path) => /\/(?:partners|pops|routing-policies|vpcs)\?/u.test(path))).toHaveLength(4)
})

test('no page moves under the eye while it loads', async ({ page, control }) => {
  test.slow()
  await watchLayoutShift(page)
  for (const path of await filledPages(control))
    expect(await layoutShiftOf(page, path), `layout shift of ${path}`).toBeLessThan(0.02)
})
