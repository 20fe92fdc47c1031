import { PAGES } from '../../src/app/start/page-table.ts'
import { inProject } from '../prepare/project.ts'

interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}

const LIBRARY = /[\\/]node_modules[\\/]/

const pages = Object.values(PAGES).filter((page) => 'isStart' in page)
const inPages = (module: string) => inProject('src/pages', module)

/** By the name of a file of the build, the modules whose imports it is made of, in order of precedence. */
const FILES: readonly (readonly [name: string, starts: readonly string[]])[] = [
  ['start-pages', pages.map(({ module }) => inPages(module))],
  ['start-pages-rest', pages.flatMap((page) => ('rest' in page ? [inPages(page.rest)] : []))],
]

/**
 * Names the file for one of our own modules that the pages on which visits begin import without `import()`, or
 * what they show right after; null for all others.
 */
export function startPageFile(): (id: string, graph: ModuleGraph) => string | null {
  let found: [string, Set<string>][] | undefined
  return (id, graph) => {
    found ??= FILES.map(([name, starts]) => [name, reachable(graph, starts)])
    return found.find(([, modules]) => modules.has(id))?.[0] ?? null
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
