/** What is done together, once a turn of the event loop has read all that had arrived. */

let waiting: (() => void)[] = []

/**
 * Does `work` at the end of this turn, after what was handed over before it. Answers that are written one right
 * after the other wake whoever reads them once; written between two readings, each does, and the system takes
 * longer over that than the gateway over the call (docs/performance.md). `work` must not throw.
 */
export function batchWithSetImmediate(work: () => void): void {
  if (waiting.push(work) === 1) setImmediate(runBatch)
}

function runBatch(): void {
  const now = waiting
  waiting = []
  for (const work of now) work()
}
