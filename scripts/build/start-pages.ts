import { PAGES } from '../../src/app/start/page-table.ts'
import { inProject } from '../prepare/project.ts'

interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}

const LIBRARY = /[\\/]node_modules[\\/]/
const START_PAGES = Object.values(PAGES)
  .filter((page) => 'isStart' in page)
  .map(({ module }) => inProject('src/pages', module))

/** Finds which of our own modules the pages on which visits begin import without `import()`. */
export function isOfStartPage(): (id: string, graph: ModuleGraph) => boolean {
  let found: Set<string> | undefined
  return (id, graph) => {
    found ??= reachable(graph, START_PAGES)
    return found.has(id)
  }
}

function reachable(graph: ModuleGraph, starts: readonly string[]): Set<string> {
  const found = new Set<string>()
  const open = [...starts]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || LIBRARY.test(id)) continue
    found.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}
