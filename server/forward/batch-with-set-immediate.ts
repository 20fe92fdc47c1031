/** Runs work together, after the event loop has read everything that had arrived. */

let waiting: (() => void)[] = []

/**
 * Runs `work` in the check phase of this turn of the event loop, after work that was queued before it.
 * Responses written one after the other wake their reader once; written between two reads, each of them does,
 * and that costs more than forwarding the call (docs/performance.md). `work` must not throw.
 */
export function batchWithSetImmediate(work: () => void): void {
  if (waiting.push(work) === 1) setImmediate(runBatch)
}

function runBatch(): void {
  const now = waiting
  waiting = []
  for (const work of now) work()
}
