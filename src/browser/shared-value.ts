/** A value that is one for the whole page, such as whether its session is over, and that everything that shows it shares. */
export interface SharedValue<Value> {
  set: (value: Value) => void
  /** With `subscribe` for `useSyncExternalStore`. */
  get: () => Value
  /** Calls `changed` whenever it is another. Returns what ends it. */
  subscribe: (changed: () => void) => () => void
}

/** Makes one with the value that it begins with. */
export function makeSharedValue<Value>(initial: Value): SharedValue<Value> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    set(value) {
      if (Object.is(current, value)) return
      current = value
      for (const listener of listeners) listener()
    },
    get: () => current,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
  }
}
