/** The order wizard on a slow processor: from *Next* to the painted step, from *Place order* to the link's page. */
import type { Browser, Page } from '@playwright/test'

import { median, type Measure } from '../table.ts'
import { waitUntilIdle, openSlowly, untilPainted } from './paint.ts'

/** What each page is answered with, and the button that leaves it. */
const STEPS = [
  { answers: ['Paris (fr-par)', 'Hosted'], leave: 'Next: partner or port' },
  { answers: ['FranceIX'], leave: 'Next: location' },
  { answers: ['Paris - TeleHouse TH2'], leave: 'Next: bandwidth' },
  { answers: ['500 Mbps'], leave: 'Next: VPC and routing' },
  { answers: [], leave: 'Next: review' },
] as const

interface Order {
  /** Milliseconds of each of the five step changes. */
  steps: number[]
  /** Milliseconds until the link's page is painted. */
  placed: number
}

/** `runs` orders, after one that fills the caches and is not counted. */
export async function measureWizard(browser: Browser, url: string, runs: number): Promise<Measure[]> {
  const page = await openSlowly(browser, url)
  await orderOnce(page, url)
  const orders: Order[] = []
  for (let run = 0; run < runs; run += 1) orders.push(await orderOnce(page, url))
  await page.close()
  const ofStep = (index: number) => orders.map(({ steps }) => steps[index] ?? Number.NaN)
  const slowest =
    STEPS.map((_, index) => index).toSorted((a, b) => median(ofStep(b)) - median(ofStep(a)))[0] ?? 0
  return [
    {
      what: 'Order wizard: Next → next step painted',
      unit: 'ms',
      values: orders.flatMap(({ steps }) => steps),
      counts: 'p95',
      atMost: 120,
    },
    {
      what: `– the slowest of them, step ${slowest + 1} → ${slowest + 2}`,
      unit: 'ms',
      values: ofStep(slowest),
      counts: 'p95',
      atMost: 120,
    },
    {
      what: '– Place order → the link’s page painted',
      unit: 'ms',
      values: orders.map(({ placed }) => placed),
      counts: 'p95',
    },
  ]
}

async function orderOnce(page: Page, url: string): Promise<Order> {
  await page.goto(`${url}interlinks/order/region`)
  const steps: number[] = []
  for (const step of STEPS) {
    for (const answer of step.answers) await page.getByRole('radio', { name: answer, exact: true }).check()
    await page.getByRole('button', { name: step.leave }).waitFor()
    steps.push(await press(page, step.leave))
  }
  await page.locator('button:enabled', { hasText: 'Place order' }).waitFor()
  const placed = await press(page, 'Place order')
  await page.getByRole('button', { name: 'Show Pairing key' }).waitFor()
  return { steps, placed }
}

async function press(page: Page, name: string): Promise<number> {
  await waitUntilIdle(page)
  return untilPainted(page, { kind: 'press', name, within: 'button' }, 'h1')
}
