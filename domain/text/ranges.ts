/** Neighbours together: what `2000, 2001, 2002, 2010` is to a person. */
export interface NumberRange {
  start: number
  end: number
}

/** Whole numbers as runs without gaps, ascending, each number once. */
export function toRanges(numbers: Iterable<number>): NumberRange[] {
  const runs: NumberRange[] = []
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.end === number - 1) last.end = number
    else runs.push({ start: number, end: number })
  }
  return runs
}

/** `2000–2002, 2010`. */
export function rangesText(runs: readonly NumberRange[]): string {
  return runs.map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`)).join(', ')
}
