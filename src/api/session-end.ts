/** Whether the session has turned out to be over; one fact for the whole page, so that one prompt asks once. */

type Listener = () => void

let isOver = false
const listeners = new Set<Listener>()

function set(value: boolean): void {
  if (isOver === value) return
  isOver = value
  for (const listener of listeners) listener()
}

/** A call was answered that no one is signed in any more. */
export function noteSessionEnd(): void {
  set(true)
}

/** Someone is signed in again. */
export function clearSessionEnd(): void {
  set(false)
}

/** For `useSyncExternalStore`. */
export function subscribeToSessionEnd(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** For `useSyncExternalStore`. */
export function isSessionOver(): boolean {
  return isOver
}
