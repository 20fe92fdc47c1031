/** Does something once what is being drawn has been painted: work that starts requests would hold it up. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
}
