import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as z from 'zod/mini'

/** Where storage is switched off, what is kept lasts until the page is left. */
const inMemory = new Map<string, string>()

const listeners = new Set<() => void>()

/** Hears this tab's own writes and those of the others. */
function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  globalThis.addEventListener('storage', changed)
  return () => {
    listeners.delete(changed)
    globalThis.removeEventListener('storage', changed)
  }
}

function readText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? inMemory.get(key)
  } catch {
    return inMemory.get(key)
  }
}

function writeText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
    inMemory.delete(key)
  } catch {
    inMemory.set(key, text)
  }
  for (const changed of listeners) changed()
}

/** Something that this browser keeps, shared among its tabs. Never a pairing key (acceptance 38). */
export interface Kept<Value> {
  value: Value
  /** As it is stored this moment, which another tab may just have changed. */
  read: () => Value
  write: (value: Value) => void
}

/** What is stored under a key; what does not fit the schema counts as `none`. Both must keep their identity. */
export function useKept<Value>(key: string, schema: z.ZodMiniType<Value>, none: Value): Kept<Value> {
  const text = useSyncExternalStore(subscribe, () => readText(key))
  const value = useMemo(() => parsed(text, schema, none), [text, schema, none])
  const read = useCallback(() => parsed(readText(key), schema, none), [key, schema, none])
  const write = useCallback((next: Value) => writeText(key, JSON.stringify(next)), [key])
  return { value, read, write }
}

function parsed<Value>(text: string | undefined, schema: z.ZodMiniType<Value>, none: Value): Value {
  if (text === undefined) return none
  try {
    const result = schema.safeParse(JSON.parse(text))
    return result.success ? result.data : none
  } catch {
    return none
  }
}
