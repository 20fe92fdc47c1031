let isMeant = false

// Imported with the frame, so before any page listens: browsers call what listens for this in the order in which it came.
globalThis.addEventListener('beforeunload', (event) => {
  if (isMeant) event.stopImmediatePropagation()
})

/** Loads the page again without the page's own question whether to leave; what is lost must have been said. */
export function reloadUnasked(): void {
  isMeant = true
  globalThis.location.reload()
}
