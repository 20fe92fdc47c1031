/** Which room of the house may use which (docs/architecture.md, Rooms). */

/** The room a file lives in: each page is one of its own, the launchers and configurations are none. */
export function roomOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/')
  if (first !== 'src') return path.includes('/') ? first : ''
  return second === 'pages' ? `src/pages/${third}` : `src/${second}`
}

/** For each room, the rooms it may use besides itself. `src/pages` stands for every page. */
const DOORS: Record<string, readonly string[]> = {
  contract: [],
  domain: ['contract'],
  i18n: ['domain'],
  'src/browser': [],
  'src/api': ['src/browser', 'domain', 'contract'],
  'src/ui': ['src/browser', 'domain', 'i18n', 'contract'],
  'src/features': ['src/ui', 'src/api', 'src/browser', 'domain', 'i18n', 'contract'],
  'src/pages': ['src/features', 'src/ui', 'src/api', 'src/browser', 'domain', 'i18n', 'contract'],
  'src/app': ['src/pages', 'src/features', 'src/ui', 'src/api', 'src/browser', 'domain', 'i18n', 'contract'],
  // Shows every piece as the console does, and is no part of it.
  'src/gallery': ['src/app', 'src/features', 'src/ui', 'domain', 'i18n', 'contract'],
  store: [],
  sandbox: ['store', 'contract'],
  server: ['sandbox', 'store', 'domain', 'i18n', 'contract'],
  e2e: ['domain', 'i18n', 'contract', 'scripts'],
  bench: ['domain', 'i18n', 'contract', 'scripts', 'server', 'e2e'],
}

/** Packages that would make a pure room impure. */
const KEPT_OUT: Record<string, RegExp> = {
  contract: /^(?!zod\/mini$)/,
  domain: /^(react|react-.*|@mantine\/.*|@tanstack\/.*|node:.*)$/,
  i18n: /^(react|react-.*|@mantine\/.*|@tanstack\/.*|node:.*)$/,
  'src/api': /^(@mantine\/.*|node:.*)$/,
  // A kit: it shows what it is given.
  'src/ui': /^(@tanstack\/react-query|node:.*)$/,
  'src/features': /^node:/,
  'src/pages': /^node:/,
  'src/app': /^node:/,
}

/** True when a file may name another file of the project, or a package. */
export function mayImport(importer: string, imported: string): boolean {
  const from = roomOf(importer)
  const rule = from.startsWith('src/pages/') ? 'src/pages' : from
  if (!isProjectPath(imported)) return !KEPT_OUT[rule]?.test(imported)
  if (isFixture(imported) && !isNeverShipped(importer)) return false
  const to = roomOf(imported)
  if (from === to || !(rule in DOORS)) return true
  const doors = DOORS[rule] ?? []
  return doors.includes(to) || (to.startsWith('src/pages/') && doors.includes('src/pages'))
}

/** Tests may use what their subject may not: they run nowhere but here. */
export function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path)
}

function isNeverShipped(path: string): boolean {
  return isTest(path) || isFixture(path) || roomOf(path) === 'src/gallery'
}

function isFixture(path: string): boolean {
  return /\.fixture\.tsx?$/.test(path)
}

function isProjectPath(name: string): boolean {
  return /^(contract|domain|i18n|src|server|sandbox|store|scripts|e2e|bench)\//.test(name)
}
