/**
 * Reads a table by a key that came over the wire. Only the table's own keys count, so that a status
 * named `constructor` is as unknown as any other newcomer.
 */
export function getOwn<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
