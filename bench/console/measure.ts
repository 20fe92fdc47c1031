/** Everything that is measured of the console, in one run. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium, type Browser } from '@playwright/test'

import { Control } from '../../e2e/support/control.ts'
import { flowingLink, pathOfLink } from '../../e2e/support/links.ts'
import { CHROMIUM_ARGUMENTS } from '../../scripts/prepare/browser.ts'
import { withProgress } from '../../scripts/prepare/progress.ts'
import { startGatewayProcess } from '../../server/testing/gateway-process.ts'
import type { Measure } from '../table.ts'
import { buildFloor, serveFloor } from './floor-server.ts'
import { measureHourOfPolling } from './hour-of-polling.ts'
import { measureLayoutShift } from './layout-shift.ts'
import { loadMeasures, loadTimes, openPages, type Loads } from './loads.ts'
import { measureManyLinks } from './many-links.ts'
import { measureNavigation } from './navigation.ts'
import { measureWizard } from './order-wizard.ts'
import { PROTOCOLS, withProtocol, type Protocol } from './protocols.ts'

/** In the order in which they are measured: the last two change the account with few links. */
export const PARTS = ['loads', 'list', 'polling', 'navigation', 'layout', 'wizard'] as const
export type Part = (typeof PARTS)[number]

/** As many links as the floor page has rows. */
const FEW = 20

/** The console's own: nothing that is drawn before React's tree is there counts. */
const OWN_ROW = '#root table tbody a[href]'
/** All panels of a link with traffic, each with its data. */
const WHOLE_LINK =
  'main:has(#path li):has(#vpc strong):has(#policies code):has(#routes li):has(#facts dd):has(#propagation p + p)'

export interface Settings {
  chromiumPath: string
  parts: readonly Part[]
  /** Over which the pages are loaded; all other parts are about the processor, and take HTTP/1.1. */
  protocols: readonly Protocol[]
  /** Loads of each page. */
  runs: number
  /** Orders, and rounds of everything that is pressed. */
  presses: number
  /** How many are very many. */
  links: number
}

/** What was measured under one heading. */
export interface Section {
  title: string
  measures: Measure[]
  /** The times that ratios were taken from. */
  times: Measure[]
}

/** A console in a process of its own. */
interface Console {
  /** Address with a slash at the end. */
  url: string
  /** Ends the process and deletes its data. */
  stop: () => Promise<void>
}

/** On a sandbox of its own, and ready for a proxy before it: without that it answers by its own address alone. */
async function startConsole(): Promise<Console> {
  const dataDir = await mkdtemp(join(tmpdir(), 'interlink-bench-'))
  const gateway = await startGatewayProcess(['--sandbox', '--trust-proxy', '--data-dir', dataDir])
  return {
    url: gateway.url,
    async stop() {
      await gateway.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Starts a console with few links, one with very many, and the floor page; measures; ends them all. */
export async function measureConsole(settings: Settings): Promise<Section[]> {
  const { chromiumPath, parts, protocols, presses, links } = settings
  const few = await startConsole()
  const many = await startConsole()
  const browser = await chromium.launch({ executablePath: chromiumPath, args: CHROMIUM_ARGUMENTS })
  const sections: Section[] = []
  const pressed: Section = { title: 'On a loaded page', measures: [], times: [] }
  const measure = async (part: Part, what: string, work: (browser: Browser) => Promise<Measure[]>) => {
    if (!parts.includes(part)) return
    pressed.measures.push(...(await withProgress(`Measuring ${what}`, () => work(browser))))
  }
  try {
    const account = new Control(few.url)
    await account.seed(FEW - 1)
    const link = await flowingLink(account)
    await new Control(many.url).seed(links)

    if (parts.includes('loads')) {
      await buildFloor()
      for (const protocol of protocols) {
        const { title } = PROTOCOLS[protocol]
        const loads = await withProgress(`Measuring pages opened cold and warm, ${title}`, () =>
          loadPages(settings, protocol, { few: few.url, many: many.url, linkPath: pathOfLink(link) }),
        )
        sections.push({
          title: `Pages opened: ${title}`,
          measures: loadMeasures(loads),
          times: loadTimes(loads),
        })
      }
    }
    await measure('list', 'the list of very many links', () =>
      measureManyLinks(browser, many.url, links, presses),
    )
    await measure('polling', 'an hour of polling', () =>
      measureHourOfPolling(browser, many.url, new Control(many.url)),
    )
    await measure('navigation', 'ways from page to page', () => measureNavigation(browser, few.url, presses))
    await measure('layout', 'layout shifts', () => measureLayoutShift(browser, few.url, account))
    await measure('wizard', 'the order wizard', () => measureWizard(browser, few.url, presses))
    return pressed.measures.length > 0 ? [...sections, pressed] : sections
  } finally {
    await browser.close()
    await few.stop()
    await many.stop()
  }
}

async function loadPages(
  { chromiumPath, runs }: Settings,
  protocol: Protocol,
  servers: { few: string; many: string; linkPath: string },
): Promise<Loads> {
  const floor = await serveFloor()
  try {
    return await withProtocol(protocol, async (reach) => {
      const few = await reach(servers.few)
      const many = await reach(servers.many)
      const linkPage = new URL(servers.linkPath, few).href
      const targets = {
        floor: { url: await reach(floor.url), ready: 'table tbody td' },
        list: { url: `${few}interlinks`, ready: OWN_ROW, operable: true },
        manyLinks: { url: `${many}interlinks`, ready: OWN_ROW, operable: true },
        wizard: { url: `${few}interlinks/order/region`, ready: 'main input[type="radio"]' },
        nextStep: { url: linkPage, ready: 'main section[data-tone] p + p' },
        wholeLink: { url: linkPage, ready: WHOLE_LINK },
      }
      return openPages(chromiumPath, targets, protocol, runs)
    })
  } finally {
    await floor.stop()
  }
}
