/** Everything that is measured of the console, in one run. */
import { chromium, type Browser } from '@playwright/test'

import { Control } from '../../e2e/support/control.ts'
import { startGateway } from '../../e2e/support/gateway.ts'
import { flowingLink, pathOfLink } from '../../e2e/support/links.ts'
import { CHROMIUM_ARGUMENTS } from '../../scripts/prepare/browser.ts'
import { withProgress } from '../../scripts/prepare/progress.ts'
import type { Measure } from '../table.ts'
import { buildFloor, serveFloor } from './floor-server.ts'
import { measureHourOfPolling } from './hour-of-polling.ts'
import { measureLayoutShift } from './layout-shift.ts'
import { loadMeasures, loadTimes, openPages } from './loads.ts'
import { measureManyLinks } from './many-links.ts'
import { measureNavigation } from './navigation.ts'
import { measureWizard } from './order-wizard.ts'

/** In the order in which they are measured: the last two change the account with few links. */
export const PARTS = ['loads', 'list', 'polling', 'navigation', 'layout', 'wizard'] as const
export type Part = (typeof PARTS)[number]

/** As many links as the floor page has rows. */
const FEW = 20

const ROW = 'table tbody a[href]'
/** All panels of a link with traffic, each with its data. */
const WHOLE_LINK =
  'main:has(#path li):has(#vpc strong):has(#routing svg):has(#routes li):has(#history li):has(#propagation p + p)'

export interface Settings {
  chromiumPath: string
  parts: readonly Part[]
  /** Loads of each page. */
  runs: number
  /** Orders, and rounds of whatever is pressed. */
  presses: number
  /** How many are very many. */
  links: number
}

/** Starts a console with few links, one with very many, and the floor page; measures; ends them all. */
export async function measureConsole(settings: Settings): Promise<{ promised: Measure[]; times: Measure[] }> {
  const { chromiumPath, parts, runs, presses, links } = settings
  const promised: Measure[] = []
  const times: Measure[] = []
  const few = await startGateway()
  const many = await startGateway()
  const browser = await chromium.launch({ executablePath: chromiumPath, args: CHROMIUM_ARGUMENTS })
  const measure = async (part: Part, what: string, work: (browser: Browser) => Promise<Measure[]>) => {
    if (parts.includes(part)) promised.push(...(await withProgress(`Measuring ${what}`, () => work(browser))))
  }
  try {
    const account = new Control(few.url)
    await account.seed(FEW - 1)
    const link = await flowingLink(account)
    await new Control(many.url).seed(links)

    await measure('loads', 'pages opened cold and warm', async () => {
      await buildFloor()
      const floor = await serveFloor()
      const page = new URL(pathOfLink(link), few.url).href
      const targets = {
        floor: { url: floor.url, ready: 'table tbody td' },
        list: { url: `${few.url}interlinks`, ready: ROW },
        ownRows: { url: `${few.url}interlinks`, ready: `#root ${ROW}` },
        manyLinks: { url: `${many.url}interlinks`, ready: ROW },
        wizard: { url: `${few.url}interlinks/order/connection`, ready: 'main input[type="radio"]' },
        nextStep: { url: page, ready: 'main section[data-tone] p + p' },
        wholeLink: { url: page, ready: WHOLE_LINK },
      }
      try {
        const loads = await openPages(chromiumPath, targets, runs)
        times.push(...loadTimes(loads))
        return loadMeasures(loads)
      } finally {
        await floor.stop()
      }
    })
    await measure('list', 'the list of very many links', () =>
      measureManyLinks(browser, many.url, links, presses),
    )
    await measure('polling', 'an hour of polling', () =>
      measureHourOfPolling(browser, many.url, new Control(many.url)),
    )
    await measure('navigation', 'ways from page to page', () => measureNavigation(browser, few.url, presses))
    await measure('layout', 'layout shifts', () => measureLayoutShift(browser, few.url, account))
    await measure('wizard', 'the order wizard', () => measureWizard(browser, few.url, presses))
    return { promised, times }
  } finally {
    await browser.close()
    await few.stop()
    await many.stop()
  }
}
