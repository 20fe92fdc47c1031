/** Every page's address, and how much it moves by itself while it loads. */
import type { Page } from '@playwright/test'

import type { Control } from './control.ts'
import { hostedDraft, stepPath } from './draft.ts'
import { flowingLink, pathOfLink } from './links.ts'
import { pathOfPort } from './self-hosted.ts'

/** The addresses of all pages, each with something to show. Adds 20 links and one that has traffic. */
export async function filledPages(control: Control): Promise<string[]> {
  await control.seed(20)
  const flowing = await flowingLink(control, { name: 'flowing' })
  const draft = await hostedDraft(control)
  return [
    '/',
    '/interlinks',
    pathOfLink(flowing),
    stepPath('location', draft),
    '/routing-policies',
    `/routing-policies/fr-par/${flowing.routing_policy_v4_id}`,
    '/partner-desk',
    '/connections',
    await pathOfPort(control),
    '/locations',
    `/locations/partners/fr-par/${draft['partner']}`,
  ]
}

/** From now on every page that is opened sums what moves without anyone having asked for it. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { layoutShifts: shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Opens a page, waits until everything is loaded, and measures how far it moved (CLS, without unit). */
export async function layoutShiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await page.waitForLoadState('networkidle')
  return page.evaluate(() =>
    (globalThis as unknown as { layoutShifts: number[] }).layoutShifts.reduce((sum, value) => sum + value, 0),
  )
}
