/** Pages opened cold and warm, and the page that is the least their stack can weigh. */
import { ratios, type Measure } from '../table.ts'
import { loadColdAndWarm, type Load, type Target } from './load.ts'
import type { Protocol } from './protocols.ts'

const PAGES = ['floor', 'list', 'manyLinks', 'wizard', 'nextStep', 'wholeLink'] as const
export type PageName = (typeof PAGES)[number]

type Heat = 'cold' | 'warm'
/** Every load of every page, in the order in which they were opened. */
export type Loads = Record<PageName, Record<Heat, Load>[]>

/** Opens every page `runs` times, in turn, so that a machine that slows down slows all of them. */
export async function openPages(
  chromiumPath: string,
  targets: Readonly<Record<PageName, Target>>,
  protocol: Protocol,
  runs: number,
): Promise<Loads> {
  const loads: Loads = { floor: [], list: [], manyLinks: [], wizard: [], nextStep: [], wholeLink: [] }
  for (let run = 0; run < runs; run += 1)
    for (const page of PAGES) loads[page].push(await loadColdAndWarm(chromiumPath, targets[page], protocol))
  return loads
}

/** The ratios that the console promises, and what is measured along with them. */
export function loadMeasures(loads: Loads): Measure[] {
  const of = (page: PageName, what: keyof Load, heat: Heat = 'cold') =>
    loads[page].map((load) => load[heat][what])
  /** One page in relation to another; to the floor unless the options say otherwise. */
  const ratio = (
    what: string,
    page: PageName,
    figure: keyof Load,
    atMost?: number,
    { other = 'floor', heat = 'cold' }: { other?: PageName; heat?: Heat } = {},
  ): Measure => ({
    what,
    unit: 'ratio',
    values: ratios(of(page, figure, heat), of(other, figure, heat)),
    counts: 'median',
    atMost,
  })
  const count = (what: string, values: number[], atMost?: number): Measure => ({
    what,
    unit: 'requests',
    values,
    counts: 'worst',
    atMost,
  })
  const kilobytes = (what: string, values: number[], atMost?: number): Measure => ({
    what,
    unit: 'kB',
    values: values.map((bytes) => bytes / 1000),
    counts: 'median',
    atMost,
  })
  const allScript = (page: PageName) =>
    of(page, 'scriptBytesLater').map((later, run) => later + (of(page, 'scriptBytesUntilReady')[run] ?? 0))
  const onList = allScript('list')
  const warm = { heat: 'warm' } as const
  return [
    ratio('InterLinks, 20 links: own rows ÷ floor’s', 'list', 'readyMs', 1.3),
    ratio('– first contentful paint ÷ floor’s', 'list', 'firstPaintMs', 0.5),
    ratio('– script until its own rows ÷ floor’s', 'list', 'scriptBytesUntilReady', 1.35),
    kilobytes('– script that comes after its own rows', of('list', 'scriptBytesLater'), 60),
    count('– requests for files until its own rows', of('list', 'fileRequestsUntilReady'), 14),
    count('– requests for files', of('list', 'fileRequests')),
    count('– requests for data', of('list', 'dataRequests')),
    ratio('– long tasks ÷ floor’s', 'list', 'longTaskMs', 1.3),
    ratio('– warm: own rows ÷ floor’s', 'list', 'readyMs', undefined, warm),
    ratio('– warm: long tasks ÷ floor’s', 'list', 'longTaskMs', undefined, warm),
    ratio('InterLinks, own rows: many links ÷ 20', 'manyLinks', 'readyMs', 1.25, { other: 'list' }),
    ratio('Order wizard: first step usable ÷ floor’s rows', 'wizard', 'readyMs', 1.35),
    ratio('InterLink page: next-step sentence ÷ floor’s rows', 'nextStep', 'readyMs', 1.4),
    ratio('– every panel ÷ floor’s rows', 'wholeLink', 'readyMs', 1.75),
    kilobytes(
      '– script beyond the InterLinks page',
      allScript('wholeLink').map((bytes, run) => bytes - (onList[run] ?? 0)),
    ),
    count('– requests for data', of('wholeLink', 'dataRequests')),
  ]
}

const NAMES: Record<PageName, string> = {
  floor: 'Floor',
  list: 'InterLinks, 20 links',
  manyLinks: 'InterLinks, many links',
  wizard: 'Order wizard, first step',
  nextStep: 'InterLink page, next-step sentence',
  wholeLink: 'InterLink page, every panel',
}

/** The times that the ratios were taken from. */
export function loadTimes(loads: Loads): Measure[] {
  return PAGES.flatMap((page) =>
    (['cold', 'warm'] as const).map((heat) => ({
      what: `${NAMES[page]}, ${heat}`,
      unit: 'ms' as const,
      values: loads[page].map((load) => load[heat].readyMs),
      counts: 'median' as const,
    })),
  )
}
