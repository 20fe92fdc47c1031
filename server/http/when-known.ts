/**
 * What `make` makes of `value`: at once where it is here already. A promise for what is known costs every
 * call of the API as much as finding out who makes it.
 */
export function whenKnown<T, R>(value: T | Promise<T>, make: (value: T) => R): R | Promise<R> {
  return value instanceof Promise ? value.then(make) : make(value)
}
