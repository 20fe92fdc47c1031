/**
 * `node bench/order-wizard.ts [--runs N]`: how fast the order wizard answers on a processor four times
 * slower than this one: from the press of *Next* to the painted next step, and from *Place order* to the
 * usable page of the link. 30 orders unless told otherwise; median and 95th percentile.
 */
import { parseArgs } from 'node:util'

import { chromium, type Page } from '@playwright/test'

import { Control } from '../e2e/support/control.ts'
import { startGateway } from '../e2e/support/gateway.ts'
import { CHROMIUM_ARGUMENTS, prepareChromium } from '../scripts/prepare/browser.ts'
import { builtConsole } from '../scripts/prepare/console.ts'
import { prepare } from '../scripts/prepare/products.ts'
import { storeImage } from '../scripts/prepare/store-image.ts'
import { CONDITIONS } from './load.ts'
import { median, percentile } from './table.ts'

/** What each step is answered with, and the button that leaves it. */
const STEPS = [
  { answer: 'Hosted', leave: 'Next' },
  { answer: 'Paris (fr-par)', leave: 'Next' },
  { answer: 'FranceIX', leave: 'Next' },
  { answer: 'Paris - TeleHouse TH2', leave: 'Next' },
  { answer: '500 Mbps', leave: 'Next' },
  { leave: 'Skip routing for now' },
  { leave: 'Next' },
] as const

/**
 * Presses a button in the page and waits for the first frame after another heading has the focus: all of
 * it in the page, so that no round trip to the driver counts. Milliseconds.
 */
function pressToPaint(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (label) =>
      new Promise<number>((resolve, reject) => {
        const heading = () => document.querySelector('h1')?.textContent
        const before = heading()
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === label)
        if (!button) {
          reject(new Error(`No button ${label}`))
          return
        }
        const start = performance.now()
        const look = () => {
          if (heading() === before) requestAnimationFrame(look)
          // The frame that was asked for is painted when the next one begins.
          else requestAnimationFrame(() => resolve(performance.now() - start))
        }
        button.click()
        requestAnimationFrame(look)
      }),
    name,
  )
}

/** One order from the first step to the link's page; the figures of its seven step changes and of the order. */
async function orderOnce(page: Page, url: string): Promise<{ steps: number[]; placed: number }> {
  await page.goto(`${url}interlinks/order/connection`)
  const steps: number[] = []
  for (const step of STEPS) {
    if ('answer' in step) await page.getByRole('radio', { name: step.answer, exact: true }).check()
    else await page.getByRole('button', { name: step.leave }).waitFor()
    steps.push(await pressToPaint(page, step.leave))
  }
  await page.locator('button:enabled', { hasText: 'Place order' }).waitFor()
  const placed = await pressToPaint(page, 'Place order')
  await page.getByRole('button', { name: 'Show Pairing key' }).waitFor()
  return { steps, placed }
}

const row = (name: string, values: readonly number[]) =>
  `| ${name} | ${values.length} | ${Math.round(median(values))} ms | ${Math.round(percentile(values, 0.95))} ms |`

const { values } = parseArgs({ options: { runs: { type: 'string', default: '30' } } })
const executablePath = await prepareChromium()
await prepare(builtConsole, storeImage)
const gateway = await startGateway()
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS })
try {
  await new Control(gateway.url).reset()
  const page = await browser.newPage({ viewport: { width: 1350, height: 940 }, locale: 'en-GB' })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpuSlowdown })
  // The first order fills the caches and is not counted.
  await orderOnce(page, gateway.url)
  const orders: Awaited<ReturnType<typeof orderOnce>>[] = []
  for (let run = 0; run < Number(values.runs); run += 1) orders.push(await orderOnce(page, gateway.url))
  console.log(
    [
      `Order wizard, processor ÷${CONDITIONS.cpuSlowdown}`,
      '',
      '| | n | median | p95 |',
      '| --- | ---: | ---: | ---: |',
      ...STEPS.map((_, place) =>
        row(
          `Step ${place + 1} → ${place + 2}`,
          orders.map(({ steps }) => steps[place] ?? Number.NaN),
        ),
      ),
      row(
        'All step changes',
        orders.flatMap(({ steps }) => steps),
      ),
      row(
        'Place order → link’s page',
        orders.map(({ placed }) => placed),
      ),
    ].join('\n'),
  )
} finally {
  await browser.close()
  await gateway.stop()
}
