/** What a measurement says, and the Markdown table that it is printed as. */

/** One row: values of one kind, of which the table gives the one that counts and how far they spread. */
export interface Measure {
  what: string
  /** `ratio`: to the same thing elsewhere in the same run. `shift`: share of the window times way (CLS). */
  unit: 'ratio' | 'ms' | 'kB' | 'MB' | 'requests' | 'shift'
  values: readonly number[]
  /** Which of the values must reach the limit. */
  counts: 'median' | 'p95' | 'worst'
  /** What must be reached; without it the row is for information. */
  atMost?: number
}

const DIGITS: Record<Measure['unit'], number> = { ratio: 2, ms: 0, kB: 1, MB: 1, requests: 0, shift: 3 }

/** All rows, with a verdict where there is a limit. */
export function measureTable(measures: readonly Measure[]): string {
  const head = [
    '| | n | counts | figure | from – to | must reach | |',
    '| --- | ---: | --- | ---: | ---: | ---: | --- |',
  ]
  return [...head, ...measures.map(row)].join('\n')
}

function row({ what, unit, values, counts, atMost }: Measure): string {
  const figure = figureOf(values, counts)
  const text = (value: number) =>
    value.toFixed(DIGITS[unit]) + (['ms', 'kB', 'MB'].includes(unit) ? ` ${unit}` : '')
  const spread = `${text(Math.min(...values))} – ${text(Math.max(...values))}`
  const limit = atMost === undefined ? '' : `≤ ${text(atMost)}`
  // Judged as printed: 1.004 is not more than 1.00.
  const isReached = atMost === undefined || Number(figure.toFixed(DIGITS[unit])) <= atMost
  const verdict = atMost === undefined ? '' : isReached ? 'reached' : '**missed**'
  return `| ${what} | ${values.length} | ${counts} | ${text(figure)} | ${spread} | ${limit} | ${verdict} |`
}

function figureOf(values: readonly number[], counts: Measure['counts']): number {
  if (counts === 'median') return median(values)
  return counts === 'p95' ? percentile(values, 0.95) : Math.max(...values)
}

/** Each value compared with the one of the same round elsewhere. A round in which that one was 0 is left out. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.flatMap((value, round) => {
    const other = theirs[round]
    return other ? [value / other] : []
  })
}

/** Middle value; the mean of the two middle ones of an even number. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (upper + lower) / 2
}

/** The value that a share of all values does not exceed; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN
}
