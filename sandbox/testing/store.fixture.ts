/** The store that the tests of this file run on: PGlite, unless a PostgreSQL server was named. */

let nextDatabase: (() => Promise<string>) | undefined

/** Makes each sandbox use a new database from `createDatabase`. */
export function testOnPostgres(createDatabase: () => Promise<string>): void {
  nextDatabase = createDatabase
}

/** URL of a new database; undefined for PGlite. */
export async function testDatabase(): Promise<string | undefined> {
  return nextDatabase?.()
}
