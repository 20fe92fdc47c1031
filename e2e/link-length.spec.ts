/** How long the page of a link is, in each state that a link can wait in: it tells its story once. */
import type { Page } from '@playwright/test'

import type { Link } from '../contract/interlink.ts'
import type { Control } from './support/control.ts'
import { expect, test } from './support/fixtures.ts'
import { activeLink, attachPolicy, createPolicy, flowingLink, pathOfLink } from './support/links.ts'
import { speak, type Language } from './support/tour.ts'

/** What the page may be long, in px, with nothing opened. */
const SIZES: { width: number; height: number; most: number; language?: Language }[] = [
  { width: 1440, height: 900, most: 2000 },
  { width: 360, height: 780, most: 3200 },
  // French, whose words are the longer ones.
  { width: 360, height: 780, most: 3200, language: 'fr' },
]

/** Links with both IP versions, over which everything flows. */
async function withBothVersions(control: Control): Promise<Link> {
  const link = await flowingLink(control)
  await attachPolicy(control, link, await createPolicy(control, { name: 'office-v6', family: 'ipv6' }))
  return link
}

const STATES: Record<string, (control: Control, page: Page) => Promise<Link>> = {
  requested: (control) => control.order(),
  contacted: async (control, page) => {
    const link = await control.order()
    const notes = JSON.stringify({ provision: link.created_at })
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      `contacted.${link.id}`,
      notes,
    ] as const)
    return link
  },
  provisioning: async (control) => control.partner(await control.order(), 'accept'),
  'active, incomplete': (control) => activeLink(control),
  'active, complete': withBothVersions,
  'active, limited': async (control) => {
    const link = await withBothVersions(control)
    await control.status(link, { bgp_v6_status: 'down' })
    return link
  },
  down: async (control) => {
    const link = await withBothVersions(control)
    await control.status(link, { bgp_v4_status: 'down', bgp_v6_status: 'down' })
    return link
  },
  refused: async (control) => control.partner(await control.order(), 'refuse', 'No free port'),
  deprovisioning: async (control) => {
    const link = await withBothVersions(control)
    await control.remove(link)
    return link
  },
}

for (const [state, reach] of Object.entries(STATES)) {
  test(`[78] the page of a link is no longer than its story: ${state}`, async ({ page, control }, {
    annotations,
  }) => {
    const link = await reach(control, page)
    for (const { width, height, most, language = 'en' } of SIZES) {
      await speak(page, language)
      await page.setViewportSize({ width, height })
      await page.goto(pathOfLink(link))
      await expect(page.getByRole('heading', { level: 2, name: /^(?:Progress|Avancement)$/u })).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await page.waitForLoadState('networkidle')
      const length = await page.evaluate(() => document.documentElement.scrollHeight)
      annotations.push({ type: `${width} px, ${language}`, description: `${length} px` })
      expect(length, `${state} at ${width} px, ${language}`).toBeLessThanOrEqual(most)
    }
  })
}
