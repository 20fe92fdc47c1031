/** The table that a measurement prints. */
import type { Load } from './load.ts'

const ROWS: readonly (readonly [name: string, key: keyof Load, unit: string])[] = [
  ['First row', 'readyMs', 'ms'],
  ['First contentful paint', 'firstPaintMs', 'ms'],
  ['Long tasks', 'longTaskMs', 'ms'],
  ['Script over the line', 'scriptBytes', 'kB'],
  ['All over the line', 'totalBytes', 'kB'],
  ['Requests', 'requests', ''],
  ['– for scripts', 'scriptFiles', ''],
  ['– for styles', 'styleFiles', ''],
  ['– for data', 'dataRequests', ''],
]

/** Medians of both pages and their ratio, as a Markdown table. */
export function ratioTable(console: readonly Load[], floor: readonly Load[]): string {
  const lines = ROWS.map(([name, key, unit]) => {
    const ours = median(console.map((load) => load[key]))
    const least = median(floor.map((load) => load[key]))
    const ratio = least === 0 ? '–' : (ours / least).toFixed(2)
    return `| ${name} | ${inUnit(ours, unit)} | ${inUnit(least, unit)} | ${ratio} |`
  })
  return ['| | console | floor | ratio |', '| --- | ---: | ---: | ---: |', ...lines].join('\n')
}

/** Middle value; the mean of the two middle ones of an even number. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (upper + lower) / 2
}

function inUnit(value: number, unit: string): string {
  if (unit === 'kB') return `${(value / 1000).toFixed(1)} kB`
  return unit === '' ? String(value) : `${Math.round(value)} ${unit}`
}

/** The value that a share of all values does not exceed; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN
}
