/**
 * Whether the gateway can be reached. The browser's own word is only a reason to ask: on some VPNs it says that
 * there is no network while everything works.
 */
import { makeSharedValue } from './shared-value.ts'

/** While it could not be reached it is asked again after so long. */
const ASK_AGAIN_MS = 5000

/** False only where the browser says that there is no network, and the gateway did not answer. */
export const gatewayIsReachable = makeSharedValue(true)
let again: ReturnType<typeof setTimeout> | undefined

/** Any response will do, even a refusal: it shows that the gateway was reached. */
async function answers(): Promise<boolean> {
  try {
    await fetch('/session', { method: 'HEAD', cache: 'no-store', credentials: 'same-origin' })
    return true
  } catch {
    return false
  }
}

/** Asks the gateway where the browser says that there is no network, and goes on asking until it answers. */
async function check(): Promise<void> {
  clearTimeout(again)
  gatewayIsReachable.set(navigator.onLine || (await answers()))
  if (!gatewayIsReachable.get()) again = setTimeout(() => void check(), ASK_AGAIN_MS)
}

/**
 * Whether it can be reached, asked now: before anything is sent of which nobody would know whether it arrived, and after something did
 * not arrive, since the line may be cut later than the browser says so.
 */
export async function confirmReachable(): Promise<boolean> {
  if (!navigator.onLine) await check()
  return gatewayIsReachable.get()
}

/** From now on the browser's word is looked into as soon as it is given. Once for a page. */
export function watchReachability(): void {
  const look = () => void check()
  globalThis.addEventListener('online', look)
  globalThis.addEventListener('offline', look)
  if (!navigator.onLine) look()
}
