/**
 * Changes the address of the entry of the history that is shown, without the router: it would load and draw the
 * page once more, only to show it as it is. What must stay true: the path is the one that the router has matched,
 * so that it need not know; and the entry keeps its state, by which the router finds its way back and restores
 * the place on the page.
 */
export function replaceAddress(address: string | URL): void {
  const { pathname } = new URL(address, globalThis.location.href)
  if (pathname !== globalThis.location.pathname)
    throw new Error(`The router must hear of another path: ${pathname}`)
  globalThis.history.replaceState(globalThis.history.state, '', address)
}
