/**
 * `node bench/many-links.ts [--links N] [--runs N]`: the list with very many links beside the list with 20,
 * on a processor four times slower than this one. First row cold on a slow line; then, loaded, from a key
 * in the search, a sort and a filter to the painted rows; and from page to page with 20 links.
 */
import { parseArgs } from 'node:util'

import { chromium, type Browser, type Page } from '@playwright/test'

import { Control } from '../e2e/support/control.ts'
import { startGateway } from '../e2e/support/gateway.ts'
import { CHROMIUM_ARGUMENTS, prepareChromium } from '../scripts/prepare/browser.ts'
import { builtConsole } from '../scripts/prepare/console.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { storeImage } from '../scripts/prepare/store-image.ts'
import { CONDITIONS, loadOnce } from './load.ts'
import { median, percentile } from './table.ts'

const FEW = 20
/** Cold loads of each list. */
const LOADS = 5

const { values } = parseArgs({
  options: { links: { type: 'string', default: '10000' }, runs: { type: 'string', default: '20' } },
})
const many = Number(values.links)
const runs = Number(values.runs)

type Action =
  | { kind: 'type'; text: string }
  | { kind: 'press'; name: string; within: string }
  | { kind: 'choose'; name: string; value: string }

/**
 * Does something in the page and waits for the first frame after what it should change has changed: all in
 * the page, so that no round trip to the driver counts. Milliseconds.
 */
function untilPainted(page: Page, action: Action, changing: string): Promise<number> {
  return page.evaluate(
    ([what, selector]) =>
      new Promise<number>((resolve, reject) => {
        const state = () => document.querySelector(selector)?.textContent
        const before = state()
        const start = performance.now()
        const change = (element: HTMLInputElement | HTMLSelectElement, value: string, event: string) => {
          const prototype: object = Object.getPrototypeOf(element) as object
          Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value)
          element.dispatchEvent(new Event(event, { bubbles: true }))
        }
        if (what.kind === 'type') {
          const input = document.querySelector<HTMLInputElement>('input[type="search"]')
          if (input) change(input, what.text, 'input')
        } else if (what.kind === 'press') {
          const pressed = [...document.querySelectorAll<HTMLElement>(what.within)].find(
            (each) => each.textContent?.trim() === what.name,
          )
          pressed?.click()
        } else {
          const select = [...document.querySelectorAll('label')]
            .find((label) => label.textContent?.startsWith(what.name))
            ?.querySelector('select')
          if (select) change(select, what.value, 'change')
        }
        const look = () => {
          if (performance.now() - start > 10_000) reject(new Error(`${JSON.stringify(what)} changed nothing`))
          else if (state() === before) requestAnimationFrame(look)
          // The frame that was asked for is painted when the next one begins.
          else requestAnimationFrame(() => resolve(performance.now() - start))
        }
        requestAnimationFrame(look)
      }),
    [action, changing] as const,
  )
}

const COUNT = '[role="status"]'
const FIRST_NAME = 'tbody th[role="rowheader"]'

async function openSlowly(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1350, height: 940 }, locale: 'en-GB' })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpuSlowdown })
  await page.goto(url)
  return page
}

/** Keys, sorts and filters on the loaded list. */
async function driveList(page: Page) {
  const figures = { keys: [] as number[], sorts: [] as number[], filters: [] as number[] }
  await page
    .getByRole('status')
    .filter({ hasText: `${many.toLocaleString('en-GB')} of` })
    .waitFor()
  for (let run = 0; run < runs; run += 1) {
    // Each further digit leaves fewer links, so that every key changes the number of results.
    const wanted = String((run * 7919) % many).padStart(5, '0')
    for (let length = 2; length <= wanted.length; length += 1)
      figures.keys.push(await untilPainted(page, { kind: 'type', text: wanted.slice(0, length) }, COUNT))
    await untilPainted(page, { kind: 'type', text: '' }, COUNT)
    for (const name of ['Name', 'Bandwidth', 'Region'])
      figures.sorts.push(await untilPainted(page, { kind: 'press', name, within: 'th button' }, FIRST_NAME))
    for (const value of ['it-mil', 'pl-waw', ''])
      figures.filters.push(await untilPainted(page, { kind: 'choose', name: 'Region', value }, FIRST_NAME))
  }
  return figures
}

async function goAround(page: Page): Promise<number[]> {
  await page.getByRole('rowheader').first().waitFor()
  const figures: number[] = []
  for (let run = 0; run <= runs; run += 1)
    for (const name of ['Overview', 'Partner desk', 'InterLinks']) {
      const ms = await untilPainted(page, { kind: 'press', name, within: 'nav a' }, 'h1')
      // The first round loads what a page needs.
      if (run > 0) figures.push(ms)
    }
  return figures
}

const executablePath = await prepareChromium()
await prepare(builtConsole, storeImage)
const gateway = await startGateway()
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS })
try {
  const control = new Control(gateway.url)
  const url = `${gateway.url}interlinks`
  const firstRows = async () => {
    const loads = []
    for (let load = 0; load < LOADS; load += 1)
      loads.push((await loadOnce(executablePath, url, 'table tbody a[href]')).readyMs)
    return loads
  }
  await control.reset()
  await control.seed(FEW)
  const few = await firstRows()
  const navigation = await goAround(await openSlowly(browser, url))
  await control.seed(many - FEW)
  const lots = await firstRows()
  const list = await driveList(await openSlowly(browser, url))
  const row = (name: string, figures: readonly number[]) =>
    `| ${name} | ${figures.length} | ${Math.round(median(figures))} ms | ${Math.round(percentile(figures, 0.95))} ms |`
  console.log(
    [
      `${many} links, processor ÷${CONDITIONS.cpuSlowdown}`,
      '',
      '| | n | median | p95 |',
      '| --- | ---: | ---: | ---: |',
      row(`First row, cold, ${FEW} links`, few),
      row(`First row, cold, ${many} links`, lots),
      row('Key in the search → painted', list.keys),
      row('Sort → painted', list.sorts),
      row('Filter → painted', list.filters),
      row(`From page to page, ${FEW} links`, navigation),
      '',
      `First row with ${many} links ÷ with ${FEW}: ${(median(lots) / median(few)).toFixed(2)}`,
    ].join('\n'),
  )
} finally {
  await browser.close()
  await gateway.stop()
}
