/** A database that cannot be used, which the person who started the program can fix: one plain line, without a stack. */
export class StoreError extends Error {
  override name = 'StoreError'
}
