/** On which store the tests of this file run: PGlite, unless a PostgreSQL server was named. */

let nextDatabase: (() => Promise<string>) | undefined

/** From now on each sandbox gets a new database from `createDatabase`. */
export function testOnPostgres(createDatabase: () => Promise<string>): void {
  nextDatabase = createDatabase
}

/** URL of a new database; undefined for PGlite. */
export async function testDatabase(): Promise<string | undefined> {
  return nextDatabase?.()
}
