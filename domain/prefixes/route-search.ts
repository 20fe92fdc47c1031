/** Finding routes among many: by what is written, or by an address or prefix that is meant. */
import type { Family } from '../link/configuration.ts'
import { foldText } from '../text/fold-text.ts'
import { contains } from './parse.ts'
import { ADDRESS_BITS, printPrefix, readAddress, readPrefix } from './value.ts'

/**
 * True when the text is in the destination, or when it is an address or prefix that the route
 * carries or that takes the route in. Nothing typed matches all.
 */
export function matchesRoute(destination: string, search: string): boolean {
  const typed = foldText(search).trim()
  if (typed === '' || foldText(destination).includes(typed)) return true
  const address = readAddress(typed)
  const meant = address
    ? printPrefix({ ...address, length: ADDRESS_BITS[address.family] })
    : readPrefix(typed) && typed
  if (!meant) return false
  return contains(destination, meant) || contains(meant, destination)
}

/** The IP version of a route's destination; `undefined` when it cannot be read. */
export function routeFamily(destination: string): Family | undefined {
  return readPrefix(destination)?.family
}
