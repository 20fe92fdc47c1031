import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as z from 'zod/mini'

import { readStored, storedKeys, subscribeToStored, writeStored } from '../../browser/storage.ts'

/** Something that this browser keeps, shared among its tabs. Never a pairing key (acceptance 38). */
export interface StoredValue<Value> {
  value: Value
  /** As it is stored this moment, which another tab may just have changed. */
  read: () => Value
  write: (value: Value) => void
}

/** What is stored under a key; what does not fit the schema counts as `none`. Both must keep their identity. */
export function useLocalStorage<Value>(
  key: string,
  schema: z.ZodMiniType<Value>,
  none: Value,
): StoredValue<Value> {
  const text = useSyncExternalStore(subscribeToStored, () => readStored(key))
  const value = useMemo(() => parseStored(text, schema, none), [text, schema, none])
  const read = useCallback(() => parseStored(readStored(key), schema, none), [key, schema, none])
  const write = useCallback((next: Value) => writeStored(key, JSON.stringify(next)), [key])
  return { value, read, write }
}

/** The text of all keys that begin so, as one, so that nothing changes while none of them does. */
function storedTexts(prefix: string): string {
  return storedKeys(prefix)
    .map((key) => `${key.slice(prefix.length)} ${readStored(key)}`)
    .toSorted()
    .join('\n')
}

/**
 * What is stored under the keys that begin so, by the rest of the key, which has no space; each as `useLocalStorage`
 * has it. Keeps its identity while nothing changes.
 */
export function useLocalStorageOf<Value>(
  prefix: string,
  schema: z.ZodMiniType<Value>,
  none: Value,
): ReadonlyMap<string, Value> {
  const text = useSyncExternalStore(subscribeToStored, () => storedTexts(prefix))
  return useMemo(
    () =>
      new Map(
        text
          .split('\n')
          .filter(Boolean)
          .map((line) => {
            const space = line.indexOf(' ')
            return [line.slice(0, space), parseStored(line.slice(space + 1), schema, none)] as const
          }),
      ),
    [text, schema, none],
  )
}

/** A stored text as what the schema says it is; what does not fit counts as `none`. */
export function parseStored<Value>(
  text: string | undefined,
  schema: z.ZodMiniType<Value>,
  none: Value,
): Value {
  if (text === undefined) return none
  try {
    const result = schema.safeParse(JSON.parse(text))
    return result.success ? result.data : none
  } catch {
    return none
  }
}
