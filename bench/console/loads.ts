/** Pages opened cold and warm, beside the least their stack can weigh. */
import { ratios, type Measure } from '../table.ts'
import { loadColdAndWarm, type Load, type Target } from './load.ts'

const PAGES = ['floor', 'list', 'ownRows', 'manyLinks', 'wizard', 'nextStep', 'wholeLink'] as const
export type PageName = (typeof PAGES)[number]

type Heat = 'cold' | 'warm'
type Loads = Record<PageName, Record<Heat, Load>[]>

/** Opens every page `runs` times, in turn, so that a machine that slows down slows all of them. */
export async function openPages(
  chromiumPath: string,
  targets: Readonly<Record<PageName, Target>>,
  runs: number,
): Promise<Loads> {
  const loads: Loads = {
    floor: [],
    list: [],
    ownRows: [],
    manyLinks: [],
    wizard: [],
    nextStep: [],
    wholeLink: [],
  }
  for (let run = 0; run < runs; run += 1)
    for (const page of PAGES) loads[page].push(await loadColdAndWarm(chromiumPath, targets[page]))
  return loads
}

/** The ratios that the console promises, and what stands beside them. */
export function loadMeasures(loads: Loads): Measure[] {
  const of = (page: PageName, what: keyof Load, heat: Heat = 'cold') =>
    loads[page].map((load) => load[heat][what])
  /** One page beside another; the floor unless told otherwise. */
  const beside = (
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
  const difference = (left: number[], right: number[]) => left.map((value, run) => value - (right[run] ?? 0))
  const beyond = difference(of('wholeLink', 'scriptBytes'), of('list', 'scriptBytes'))
  return [
    beside('InterLinks, 20 links: first row ÷ floor’s', 'list', 'readyMs', 1),
    beside('– the console’s own rows in place of the first drawing', 'ownRows', 'readyMs'),
    beside('– first contentful paint ÷ floor’s', 'list', 'firstPaintMs', 0.5),
    beside('– script over the line ÷ floor’s', 'list', 'scriptBytes', 1.25),
    count('– requests for files', difference(of('list', 'requests'), of('list', 'dataRequests')), 8),
    count('– requests for data', of('list', 'dataRequests')),
    beside('– long tasks ÷ floor’s', 'list', 'longTaskMs', 1.3),
    beside('– warm: first row ÷ floor’s', 'list', 'readyMs', undefined, { heat: 'warm' }),
    beside('– warm: long tasks ÷ floor’s', 'list', 'longTaskMs', undefined, { heat: 'warm' }),
    beside('InterLinks, first row: many links ÷ 20', 'manyLinks', 'readyMs', 1.25, { other: 'list' }),
    beside('Order wizard: first step usable ÷ floor’s first row', 'wizard', 'readyMs', 1.3),
    beside('InterLink page: next-step sentence ÷ floor’s first row', 'nextStep', 'readyMs', 1.3),
    beside('– every panel ÷ floor’s first row', 'wholeLink', 'readyMs', 1.6),
    {
      what: '– script beyond the InterLinks page',
      unit: 'kB',
      values: beyond.map((bytes) => bytes / 1000),
      counts: 'median',
      atMost: 90,
    },
    count('– requests for data', of('wholeLink', 'dataRequests')),
  ]
}

const NAMES: Record<PageName, string> = {
  floor: 'Floor',
  list: 'InterLinks, 20 links',
  ownRows: 'InterLinks, 20 links, the console’s own rows',
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
