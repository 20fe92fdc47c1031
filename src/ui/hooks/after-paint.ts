/**
 * Does something once what is being drawn has been painted: work that starts requests or changes the address
 * would hold it up. Returns what calls it off, as an effect's clean-up.
 */
export function afterPaint(work: () => void): () => void {
  let isOff = false
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!isOff) work()
    }),
  )
  return () => {
    isOff = true
  }
}
