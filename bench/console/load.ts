/** Loads of a page in a fresh browser, on a slow line and a slow processor: first cold, then warm. */
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test'

import { CHROMIUM_ARGUMENTS } from '../../scripts/prepare/browser.ts'
import { trustSelfSigned } from '../../scripts/prepare/self-signed.ts'
import { PROTOCOLS, type Protocol } from './protocols.ts'

/**
 * The conditions of every load: a slow phone line and a processor four times slower than this one. Chromium adds the
 * latency to each request, and none to opening a connection.
 */
export const CONDITIONS = { cpuSlowdown: 4, downKbps: 1600, upKbps: 750, latencyMs: 150 } as const

/** A load is over when no request has been under way for this long. */
const QUIET_MS = 1000

/** What one load cost. Bytes are as they came over the line, compressed and with headers. */
export interface Load {
  /** Milliseconds until the awaited element was visible. */
  readyMs: number
  firstPaintMs: number
  /** Sum of all tasks that kept the page from answering for more than 50 ms. */
  longTaskMs: number
  /** Of the scripts that had come by the time the awaited element was visible. */
  scriptBytesUntilReady: number
  /** Of those that came after it. */
  scriptBytesLater: number
  /** Requests for files that were sent before the awaited element was visible. */
  fileRequestsUntilReady: number
  /** All requests for files. */
  fileRequests: number
  /** Requests that a script made for data. */
  dataRequests: number
}

/** A page, and what shows when it can be used. */
export interface Target {
  url: string
  /** CSS of something that then has a size. */
  ready: string
  /** It must also take clicks and be in the accessibility tree: a drawing that others cover or hide does not count. */
  operable?: boolean
}

/**
 * Loads a page twice in a fresh browser: with nothing kept, then again in a new tab with what the first
 * load left in the cache. Rejects when `ready` does not show within a minute, and when anything came over another
 * protocol.
 */
export async function loadColdAndWarm(
  chromiumPath: string,
  target: Target,
  protocol: Protocol,
): Promise<{ cold: Load; warm: Load }> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...CHROMIUM_ARGUMENTS, '--disable-extensions', trustSelfSigned()],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1350, height: 940 }, locale: 'en-GB' })
    const cold = await load(context, target, protocol)
    return { cold, warm: await load(context, target, protocol) }
  } finally {
    await browser.close()
  }
}

async function load(context: BrowserContext, target: Target, protocol: Protocol): Promise<Load> {
  const page = await context.newPage()
  try {
    page.setDefaultTimeout(60_000)
    await page.addInitScript(observeLongTasks)
    const cdp = await context.newCDPSession(page)
    const traffic = await watchTraffic(cdp)
    await slowLine(cdp)
    await slowProcessor(page)
    // Not until the document is complete: that waits for every script, and what is awaited may show before.
    await page.goto(target.url, { waitUntil: 'commit' })
    const { readyMs, readyAt } = await whenVisible(page, target)
    await traffic.quiet()
    await expectProtocol(page, PROTOCOLS[protocol].nextHop)
    return { readyMs, ...(await paintAndTasks(page)), ...traffic.totals(readyAt) }
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

/** One request and what came back; times in milliseconds since 1970. */
interface Exchange {
  kind: 'script' | 'data' | 'other'
  bytes: number
  sentAt: number
  /** Infinite while it is under way. */
  endedAt: number
}

async function watchTraffic(cdp: CDPSession) {
  const requests = new Map<string, Exchange>()
  let lastChange = performance.now()
  /** Chromium counts seconds from an arbitrary moment, which each request also gives as a date. */
  let zeroAt = 0
  const change = (id: string, values: Partial<Exchange>) => {
    const request = requests.get(id)
    if (request) Object.assign(request, values)
    lastChange = performance.now()
  }
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp, wallTime }) => {
    if (!request.url.startsWith('http')) return
    zeroAt = (wallTime - timestamp) * 1000
    const kind = type === 'Fetch' ? 'data' : 'other'
    requests.set(requestId, { kind, bytes: 0, sentAt: wallTime * 1000, endedAt: Number.POSITIVE_INFINITY })
    lastChange = performance.now()
  })
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) change(requestId, { kind: 'script' })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) =>
    change(requestId, { bytes: encodedDataLength, endedAt: zeroAt + timestamp * 1000 }),
  )
  cdp.on('Network.loadingFailed', ({ requestId, timestamp }) =>
    change(requestId, { endedAt: zeroAt + timestamp * 1000 }),
  )
  await cdp.send('Network.enable')

  const all = () => [...requests.values()]
  const isOver = ({ endedAt }: Exchange) => endedAt < Number.POSITIVE_INFINITY
  const sum = (list: Exchange[]) => list.reduce((total, { bytes }) => total + bytes, 0)
  return {
    async quiet() {
      const isQuiet = () => all().every(isOver) && performance.now() - lastChange >= QUIET_MS
      while (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 50))
    },
    totals(readyAt: number) {
      const scripts = all().filter(({ kind }) => kind === 'script')
      const files = all().filter(({ kind }) => kind !== 'data')
      return {
        scriptBytesUntilReady: sum(scripts.filter(({ endedAt }) => endedAt <= readyAt)),
        scriptBytesLater: sum(scripts.filter(({ endedAt }) => endedAt > readyAt)),
        fileRequestsUntilReady: files.filter(({ sentAt }) => sentAt <= readyAt).length,
        fileRequests: files.length,
        dataRequests: all().length - files.length,
      }
    },
  }
}

/** Milliseconds until the awaited element was visible, since the page began and since 1970. */
async function whenVisible(
  page: Page,
  { ready, operable = false }: Target,
): Promise<{ readyMs: number; readyAt: number }> {
  const handle = await page.waitForFunction(
    ([selector, mustBeOperable]) => {
      const element = document.querySelector(selector)
      // Of a name on two lines the first: there may be nothing in the middle of both.
      const box = element?.getClientRects()[0]
      if (!element || !box || box.width === 0 || box.height === 0) return 0
      const isHidden = element.closest('[aria-hidden="true"], [inert]') !== null
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return mustBeOperable && (isHidden || !element.contains(hit)) ? 0 : performance.now()
    },
    [ready, operable] as const,
    { polling: 'raf' },
  )
  const readyMs = await handle.jsonValue()
  return { readyMs, readyAt: readyMs + (await page.evaluate(() => performance.timeOrigin)) }
}

/** Rejects unless the page and all that it loaded came over this protocol (RFC 7301 names, as in `nextHopProtocol`). */
async function expectProtocol(page: Page, nextHop: string): Promise<void> {
  const used = await page.evaluate(() =>
    (['navigation', 'resource'] as const)
      .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
      .filter(({ name }) => name.startsWith('http'))
      .map(({ name, nextHopProtocol }) => ({ name, protocol: nextHopProtocol })),
  )
  // What is taken from the cache has none; the page itself is asked for each time.
  const others = used.filter(({ protocol }) => protocol !== nextHop && protocol !== '')
  if (others.length === 0 && used.some(({ protocol }) => protocol === nextHop)) return
  const list = others.map(({ name, protocol }) => `${name}: ${protocol}`).join('\n')
  throw new Error(`Not everything came over ${nextHop}:\n${list}`)
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
