/** Loads of a page in a fresh browser, on a slow line and a slow processor: first cold, then warm. */
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test'

import { CHROMIUM_ARGUMENTS } from '../../scripts/prepare/browser.ts'

/** The conditions of every load: a slow phone line and a processor four times slower than this one. */
export const CONDITIONS = { cpuSlowdown: 4, downKbps: 1600, upKbps: 750, latencyMs: 150 } as const

/** A load is over when no request has been under way for this long. */
const QUIET_MS = 1000

/** What one load cost. Bytes are as they came over the line, compressed and with headers. */
export interface Load {
  /** Milliseconds until the awaited element had a size. */
  readyMs: number
  firstPaintMs: number
  /** Sum of all tasks that kept the page from answering for more than 50 ms. */
  longTaskMs: number
  scriptBytes: number
  totalBytes: number
  requests: number
  /** Requests that a script made for data. */
  dataRequests: number
}

/** A page, and what shows when it can be used. */
export interface Target {
  url: string
  /** CSS of something that then has a size. */
  ready: string
}

/**
 * Loads a page twice in a fresh browser: with nothing kept, then again in a new tab with what the first
 * load left in the cache. Rejects when `ready` does not show within a minute.
 */
export async function loadColdAndWarm(
  chromiumPath: string,
  target: Target,
): Promise<{ cold: Load; warm: Load }> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...CHROMIUM_ARGUMENTS, '--disable-extensions'],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1350, height: 940 }, locale: 'en-GB' })
    const cold = await load(context, target)
    return { cold, warm: await load(context, target) }
  } finally {
    await browser.close()
  }
}

async function load(context: BrowserContext, { url, ready }: Target): Promise<Load> {
  const page = await context.newPage()
  try {
    page.setDefaultTimeout(60_000)
    await page.addInitScript(observeLongTasks)
    const cdp = await context.newCDPSession(page)
    const traffic = await watchTraffic(cdp)
    await slowLine(cdp)
    await slowProcessor(page)
    // Not until the document is complete: that waits for every script, and what is awaited may show before.
    await page.goto(url, { waitUntil: 'commit' })
    const readyMs = await whenVisible(page, ready)
    await traffic.quiet()
    return { readyMs, ...(await paintAndTasks(page)), ...traffic.totals() }
  } finally {
    await page.close()
  }
}

/** From now on the page's processor is slower than this machine's. */
export async function slowProcessor(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpuSlowdown })
}

async function slowLine(cdp: CDPSession): Promise<void> {
  const { downKbps, upKbps, latencyMs } = CONDITIONS
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: (downKbps * 1000) / 8,
    uploadThroughput: (upKbps * 1000) / 8,
  })
}

/** One request and what came back. */
interface Exchange {
  kind: 'script' | 'data' | 'other'
  bytes: number
  over: boolean
}

async function watchTraffic(cdp: CDPSession) {
  const requests = new Map<string, Exchange>()
  let lastChange = performance.now()
  const change = (id: string, values: Partial<Exchange>) => {
    const request = requests.get(id)
    if (request) Object.assign(request, values)
    lastChange = performance.now()
  }
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return
    requests.set(requestId, { kind: type === 'Fetch' ? 'data' : 'other', bytes: 0, over: false })
    lastChange = performance.now()
  })
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) change(requestId, { kind: 'script' })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    change(requestId, { bytes: encodedDataLength, over: true }),
  )
  cdp.on('Network.loadingFailed', ({ requestId }) => change(requestId, { over: true }))
  await cdp.send('Network.enable')

  const all = () => [...requests.values()]
  const of = (kind: Exchange['kind']) => all().filter((exchange) => exchange.kind === kind)
  const sum = (list: Exchange[]) => list.reduce((total, { bytes }) => total + bytes, 0)
  return {
    async quiet() {
      const isQuiet = () => all().every(({ over }) => over) && performance.now() - lastChange >= QUIET_MS
      while (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 50))
    },
    totals: () => ({
      scriptBytes: sum(of('script')),
      totalBytes: sum(all()),
      requests: requests.size,
      dataRequests: of('data').length,
    }),
  }
}

async function whenVisible(page: Page, selector: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect()
      return box && box.width > 0 && box.height > 0 ? performance.now() : 0
    },
    selector,
    { polling: 'raf' },
  )
  return handle.jsonValue()
}

const LONG_TASKS = 'benchLongTasks'

/** Runs in the page, before any of its own scripts. */
function observeLongTasks(): void {
  const durations: number[] = []
  Object.assign(globalThis, { benchLongTasks: durations })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) durations.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}

function paintAndTasks(page: Page): Promise<{ firstPaintMs: number; longTaskMs: number }> {
  return page.evaluate((name) => {
    const tasks = (globalThis as unknown as Record<string, number[]>)[name] ?? []
    return {
      firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      longTaskMs: tasks.reduce((total, duration) => total + duration, 0),
    }
  }, LONG_TASKS)
}
