/** What this browser remembers. Where storage is switched off or full, it lasts until the page is left. */

const inMemory = new Map<string, string>()

const listeners = new Set<() => void>()

/** The text under a key; undefined where there is none. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? inMemory.get(key)
  } catch {
    return inMemory.get(key)
  }
}

/** Every key that begins so, in no particular order. */
export function storedKeys(prefix: string): string[] {
  const keys = new Set(inMemory.keys())
  try {
    for (let index = 0; index < localStorage.length; index += 1) keys.add(localStorage.key(index) ?? '')
  } catch {
    // What was kept in memory is all there is.
  }
  return [...keys].filter((key) => key.startsWith(prefix))
}

/** Keeps a text under a key; undefined removes it. */
export function writeStored(key: string, text: string | undefined): void {
  inMemory.delete(key)
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    if (text !== undefined) inMemory.set(key, text)
  }
  for (const listener of listeners) listener()
}

/** Calls `changed` after each write, of this tab or another. Returns what ends it. */
export function subscribeToStored(changed: () => void): () => void {
  listeners.add(changed)
  globalThis.addEventListener('storage', changed)
  return () => {
    listeners.delete(changed)
    globalThis.removeEventListener('storage', changed)
  }
}
