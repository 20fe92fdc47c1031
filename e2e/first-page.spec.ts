/** What the first page costs, in figures that do not depend on the machine: budgets of bytes and requests, and no jumps. */
import type { Page, Request } from '@playwright/test'

import { expect, test } from './support/fixtures.ts'
import { filledPages, layoutShiftOf, watchLayoutShift } from './support/layout-shift.ts'
import { flowingLink, pathOfLink } from './support/links.ts'

/** Script of bench/floor, the least that the stack can weigh, as it is served and without headers. */
const FLOOR_BYTES = 119_441
/** The same budgets as the bench's (bench/console/loads.ts), with room for a library's patch release. */
const SLACK = 1.03
const MAX_BYTES_UNTIL_ROWS = 1.35 * FLOOR_BYTES * SLACK
/** What lies over the page comes after the rows. */
const MAX_BYTES = (1.35 * FLOOR_BYTES + 60_000) * SLACK
const MAX_FILES_UNTIL_ROWS = 14

const pathOf = (request: Request) => request.url().replace(/^https?:\/\/[^/]+/u, '')
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
const isData = (path: string) => /^\/(?:api|session|sandbox)\b/u.test(path)

/** Waits for the list's own rows, and sums what had come by then; a document is no resource, and one file more. */
async function untilOwnRows(page: Page): Promise<{ files: string[]; scriptBytes: number }> {
  const handle = await page.waitForFunction(
    () => {
      if (!document.querySelector('#root table tbody a[href]')) return undefined
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      return resources.map(({ name, encodedBodySize }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
      }))
    },
    undefined,
    { polling: 'raf' },
  )
  const files = (await handle.jsonValue())?.filter(({ path }) => !isData(path)) ?? []
  return {
    files: ['/', ...files.map(({ path }) => path)],
    scriptBytes: sum(files.filter(({ path }) => path.endsWith('.js')).map(({ bytes }) => bytes)),
  }
}

/** A line on which nothing that is asked for later can overtake the rows. */
async function slowLine(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  })
}

test('the list comes in few files and little script, and asks for nothing twice', async ({
  page,
  control,
}) => {
  await control.seed(20)
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await slowLine(page)
  await page.goto('/interlinks', { waitUntil: 'commit' })
  const { files, scriptBytes } = await untilOwnRows(page)
  expect(files.length, files.join('\n')).toBeLessThanOrEqual(MAX_FILES_UNTIL_ROWS)
  expect(scriptBytes, 'bytes of script until the rows, compressed').toBeGreaterThan(50_000)
  expect(scriptBytes, 'bytes of script until the rows, compressed').toBeLessThanOrEqual(MAX_BYTES_UNTIL_ROWS)

  await expect(page.getByRole('rowheader')).toHaveCount(20)
  await expect(page.getByText('…', { exact: true })).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  // What boot.js asks for is what the page then takes: else it would be asked for again.
  const data = requests.map(pathOf).filter(isData)
  expect(data.toSorted()).toEqual([...new Set(data)].toSorted())
  expect(data).toContain('/session')

  const scripts = requests.filter((request) => request.url().endsWith('.js'))
  const sizes = await Promise.all(
    [...new Map(scripts.map((request) => [request.url(), request])).values()].map((request) =>
      request.sizes(),
    ),
  )
  const bytes = sum(sizes.map(({ responseBodySize }) => responseBodySize))
  expect(bytes, 'bytes of script, compressed').toBeLessThanOrEqual(MAX_BYTES)
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
  await expect(page.getByRole('region', { name: 'Routes learned' })).toContainText('192.168.0.0/16')
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
