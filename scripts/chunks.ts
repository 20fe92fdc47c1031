import { fileURLToPath } from 'node:url'

/** What the first page shows: everything it imports statically goes into one file. */
const FIRST_PAGE = ['src/app/main.tsx', 'src/pages/links/links-page.tsx'].map((path) =>
  fileURLToPath(new URL(`../${path}`, import.meta.url)),
)

const FRAMEWORK = /node_modules[\\/](?:react|react-dom|react-router|scheduler|@tanstack[\\/][\w-]+)[\\/]/
const MESSAGES = /[\\/]src[\\/]i18n[\\/](en|fr)[\\/](common|errors|frame|life-cycle|links)\.ts$/

interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}

function reachable(graph: ModuleGraph): Set<string> {
  const found = new Set<string>()
  const open = [...FIRST_PAGE]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/**
 * Groups the console's modules into few files, since each costs a round trip on a slow line
 * (docs/decisions/chunks.md): the framework, what the first page needs, what other pages share, and
 * one file for each language's first messages. The rest follows the lazy pages.
 */
export function chunkGroups() {
  let first: Set<string> | undefined
  const isFirst = (id: string, graph: ModuleGraph) => {
    first ??= reachable(graph)
    return first.has(id)
  }
  return [
    { name: (id: string) => MESSAGES.exec(id)?.[1] ?? null, priority: 40 },
    { name: 'framework', test: FRAMEWORK, priority: 30 },
    { name: (id: string, graph: ModuleGraph) => (isFirst(id, graph) ? 'first' : null), priority: 20 },
    { name: 'shared', minShareCount: 2, priority: 10 },
  ]
}
