import type { Project } from '../../contract/account.ts'
import { isolate } from './direction.ts'

/** Enough of an id to tell two projects of one name apart. */
const ID_START = 8

/** What each project is called in a choice: its name, with the start of its id where another has the same. */
export function projectLabels(projects: readonly Pick<Project, 'id' | 'name'>[]): Map<string, string> {
  const named = Map.groupBy(projects, ({ name }) => name)
  return new Map(
    projects.map(({ id, name }) => [
      id,
      (named.get(name)?.length ?? 0) > 1 ? `${isolate(name)} (${id.slice(0, ID_START)})` : name,
    ]),
  )
}
