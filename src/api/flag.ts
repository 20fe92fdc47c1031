/** A fact about the whole page, such as that its session is over, which everything that shows it shares. */
export interface Flag {
  set: (value: boolean) => void
  /** Both for `useSyncExternalStore`. */
  isSet: () => boolean
  subscribe: (listener: () => void) => () => void
}

/** Makes a flag that is not set. */
export function makeFlag(): Flag {
  let isSet = false
  const listeners = new Set<() => void>()
  return {
    set(value) {
      if (isSet === value) return
      isSet = value
      for (const listener of listeners) listener()
    },
    isSet: () => isSet,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
