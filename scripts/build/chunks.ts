import { inProject } from '../prepare/project.ts'

const LIBRARY = /[\\/]node_modules[\\/]/

/** Where a visit begins: the frame, and the list. */
const START = inProject('src/app/main.tsx')

/** The page of a link up to its next step, which must not wait for the fields and dialogs of its panels. */
const LINK_HEAD = inProject('src/pages/link/link-page.tsx')

/** What follows on that page: it must not wait for what only other pages share. */
const LINK_PANELS = inProject('src/pages/link/link-panels.tsx')

/** The order wizard up to its first step, which needs no fields either. */
const ORDER_HEAD = inProject('src/pages/order/order-page.tsx')

const FRAMEWORK =
  /rolldown[\\/]runtime|node_modules[\\/](?:react|react-dom|react-router|scheduler|@tanstack[\\/](?:query-core|react-query))[\\/]/

/** Of the framework, what only writes need: no page writes before it is asked to. */
const WRITES = /node_modules[\\/]@tanstack[\\/].*(?:mutationObserver|useMutation)\.js$/

/** Index files of libraries name everything the library has, so nothing is learned by following them. */
const LIBRARY_INDEX = /node_modules[\\/]@(?:mantine|tabler)[\\/].*[\\/](?:index|tabler-icons-react)\.m?js$/

/** What the frame and the list use of Mantine, each with what it is made of. */
const MANTINE = [
  'components/Button/Button',
  'components/Skeleton/Skeleton',
  'components/VisuallyHidden/VisuallyHidden',
  'core/MantineProvider/MantineThemeProvider/MantineThemeProvider',
  'core/MantineProvider/color-scheme-managers/local-storage-manager',
  'core/MantineProvider/create-theme/create-theme',
  'core/MantineProvider/use-mantine-color-scheme/use-mantine-color-scheme',
  'core/MantineProvider/use-mantine-color-scheme/use-provider-color-scheme',
].map((name) => inProject(`node_modules/@mantine/core/esm/${name}.mjs`))

const ICON_FILE = /node_modules[\\/]@tabler[\\/]icons-react[\\/].*[\\/](?<name>[\w-]+)\.m?js$/
const ICON = /\bIcon[A-Z0-9]\w*/g
/** Used all over, but not by the frame and the list, and smaller than the answer that a file of their own would need. */
const SMALL =
  /node_modules[\\/]@(?:tabler[\\/]icons-react|mantine[\\/]core[\\/]esm[\\/]components[\\/]Group)[\\/]/

/** What every icon is made of. */
const ICON_PARTS = ['createReactComponent', 'defaultAttributes']

/** What forms are made of: a page that shows one only when asked does without until then. */
const FORMS =
  /node_modules[\\/](?:react-hook-form|@hookform)[\\/]|src[\\/](?:features[\\/]routing-policies[\\/]routing-policy-fields|pages[\\/]sign-in[\\/]sign-in-(?:form|again))\.tsx$/

/** What lies over the page: none shows one before it is asked for. (A figure's reader of ScrollArea serves others, too.) */
const OVERLAYS = new RegExp(
  [
    '@floating-ui',
    'react-remove-scroll(?:-bar)?',
    'react-style-singleton',
    'tslib',
    'use-sidecar',
    String.raw`@mantine[\\/]hooks[\\/].*use-focus-(?:return|trap)`,
    String.raw`@mantine[\\/]core[\\/]esm[\\/]components[\\/](?:FocusTrap|Modal|ModalBase|Overlay|ScrollArea(?![\\/]utils))`,
  ]
    .map((name) => String.raw`node_modules[\\/]${name}[\\/]`)
    .join('|'),
)

interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: string[]; code: string | null } | null
}

function reachable(graph: ModuleGraph, ...starts: string[]): Set<string> {
  const found = new Set<string>()
  const open = [...starts]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || WRITES.test(id)) continue
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
  let first: Set<string> | undefined
  let icons: Set<string> | undefined
  let linkHead: Set<string> | undefined
  let orderHead: Set<string> | undefined
  let linkPanels: Set<string> | undefined
  const headOf = (id: string, graph: ModuleGraph) => {
    linkHead ??= reachable(graph, LINK_HEAD)
    orderHead ??= reachable(graph, ORDER_HEAD)
    if (linkHead.has(id)) return orderHead.has(id) ? 'heads' : 'link-head'
    if (SMALL.test(id)) return 'heads'
    return orderHead.has(id) ? 'order-head' : null
  }
  const sharedBy = (id: string, graph: ModuleGraph) => {
    linkPanels ??= reachable(graph, LINK_PANELS)
    // Of libraries all of it, since their index tells nothing of who uses what.
    return linkPanels.has(id) || LIBRARY.test(id) ? 'shared' : 'shared-by-others'
  }
  const isFirst = (id: string, graph: ModuleGraph) => {
    first ??= reachable(graph, START, ...MANTINE)
    // By name: their index tells nothing of who uses which.
    icons ??= new Set([
      ...ICON_PARTS,
      ...[...first].flatMap((module) => graph.getModuleInfo(module)?.code?.match(ICON) ?? []),
    ])
    const icon = ICON_FILE.exec(id)?.groups?.['name']
    return (
      first.has(id) || (FRAMEWORK.test(id) && !WRITES.test(id)) || (icon !== undefined && icons.has(icon))
    )
  }
  return [
    {
      name: (id: string, graph: ModuleGraph) => (isFirst(id, graph) ? 'first' : null),
      debugName: 'first',
      priority: 20,
    },
    { name: headOf, debugName: 'heads', priority: 15 },
    // Without what they import: pages without a form share that too.
    { name: 'forms', test: FORMS, includeDependenciesRecursively: false, priority: 12 },
    { name: 'overlays', test: OVERLAYS, includeDependenciesRecursively: false, priority: 12 },
    // Messages never: they come in one language.
    {
      name: sharedBy,
      debugName: 'shared',
      test: /^(?!.*[\\/]i18n[\\/](?:en|fr)[\\/])/,
      minShareCount: 2,
      priority: 10,
    },
  ]
}
