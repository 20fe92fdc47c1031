import { fileURLToPath } from 'node:url'

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** Where a visit begins: the frame, and the list. */
const START = path('src/app/main.tsx')

/** The rows that are drawn before the first script is here, which then takes what they are made of. */
const FIRST_ROWS = path('src/app/first-rows.ts')

/** The page of a link up to its next step, which must not wait for the fields and dialogs of its panels. */
const LINK_HEAD = path('src/pages/link/link-page.tsx')

/** The order wizard up to its first step, which needs no fields either. */
const ORDER_HEAD = path('src/pages/order/order-page.tsx')

const FRAMEWORK =
  /rolldown[\\/]runtime|node_modules[\\/](?:react|react-dom|react-router|scheduler|@tanstack[\\/](?:query-core|react-query))[\\/]/

/** Index files of libraries name everything the library has, so nothing is learned by following them. */
const LIBRARY_INDEX = /node_modules[\\/]@(?:mantine|tabler)[\\/].*[\\/](?:index|tabler-icons-react)\.m?js$/

/** What the frame and the list use of those libraries; icons are small enough to come together. */
const FIRST_OF_LIBRARIES = new RegExp(
  [
    String.raw`@tabler[\\/]icons-react`,
    String.raw`@mantine[\\/]hooks[\\/]esm[\\/](?:utils|use-color-scheme|use-did-update|use-isomorphic-effect|use-media-query|use-merged-ref|use-mutation-observer|use-reduced-motion)[\\/]`,
    String.raw`@mantine[\\/]core[\\/]esm[\\/](?:core|utils)[\\/](?!Floating)`,
    String.raw`@mantine[\\/]core[\\/]esm[\\/]components[\\/](?:ActionIcon|Button|Group|Loader|Portal|Skeleton|Transition|UnstyledButton|VisuallyHidden)[\\/]`,
  ].join('|'),
)

/** What forms are made of: a page that shows one only when asked does without until then. */
const FORMS =
  /node_modules[\\/](?:react-hook-form|@hookform)[\\/]|src[\\/](?:ui[\\/]routing-policy-fields|pages[\\/]sign-in[\\/]sign-in-(?:form|again))\.tsx$/

interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}

function reachable(graph: ModuleGraph, start: string): Set<string> {
  const found = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    if (!LIBRARY_INDEX.test(id)) open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/**
 * Groups the console's modules into few files, since each costs a round trip on a slow line: what the
 * first page needs, the framework with it (apart, the two are 2 kB longer), what a
 * link's next step and the order's first step need, what forms are made of, and what the other pages share. The rest follows the lazy pages.
 */
export function chunkGroups() {
  let firstRows: Set<string> | undefined
  let first: Set<string> | undefined
  let linkHead: Set<string> | undefined
  let orderHead: Set<string> | undefined
  const headOf = (id: string, graph: ModuleGraph) => {
    linkHead ??= reachable(graph, LINK_HEAD)
    orderHead ??= reachable(graph, ORDER_HEAD)
    if (linkHead.has(id)) return orderHead.has(id) ? 'heads' : 'link-head'
    return orderHead.has(id) ? 'order-head' : null
  }
  const isFirst = (id: string, graph: ModuleGraph) => {
    first ??= reachable(graph, START)
    return first.has(id) || FRAMEWORK.test(id) || FIRST_OF_LIBRARIES.test(id)
  }
  return [
    {
      name: (id: string, graph: ModuleGraph) => {
        firstRows ??= reachable(graph, FIRST_ROWS)
        return firstRows.has(id) ? 'first-rows' : null
      },
      debugName: 'first-rows',
      priority: 30,
    },
    {
      name: (id: string, graph: ModuleGraph) => (isFirst(id, graph) ? 'first' : null),
      debugName: 'first',
      priority: 20,
    },
    { name: headOf, debugName: 'heads', priority: 15 },
    // Without what they import: pages without a form share that too.
    { name: 'forms', test: FORMS, includeDependenciesRecursively: false, priority: 12 },
    { name: 'shared', minShareCount: 2, priority: 10 },
  ]
}
