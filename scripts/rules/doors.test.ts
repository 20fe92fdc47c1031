import { describe, expect, test } from 'vitest'

import { isTest, mayImport } from './doors.ts'
import { projectFiles, readProjectFile } from './source-files.ts'
import { importsOf } from './syntax.ts'

const SOURCES = projectFiles(/^(contract|domain|i18n|src|server|sandbox|store|e2e|bench)\/.*\.tsx?$/)

describe('the doors between rooms', () => {
  test.each([
    ['src/app/routes.tsx', 'src/pages/link/link-page.tsx'],
    ['src/pages/link/a.tsx', 'src/pages/link/b.tsx'],
    ['src/pages/link/a.tsx', 'src/ui/status/badge.tsx'],
    ['src/pages/link/a.tsx', 'src/features/navigation/paths.ts'],
    ['src/features/links/a.ts', 'src/api/links.ts'],
    ['src/api/a.ts', 'src/browser/storage.ts'],
    ['src/ui/a.ts', 'src/browser/storage.ts'],
    ['src/ui/status/badge.tsx', 'domain/link/tone.ts'],
    ['server/http/app.ts', 'sandbox/sandbox.ts'],
    ['server/http/app.ts', 'domain/a.ts'],
    ['server/store/open.ts', 'store/embedded.ts'],
    ['sandbox/store/open.ts', 'store/embedded.ts'],
    ['server/http/app.ts', 'i18n/translate.ts'],
    ['e2e/a.spec.ts', 'domain/a.ts'],
    ['sandbox/api/a.ts', 'contract/vpc.ts'],
    ['contract/vpc.ts', 'zod/mini'],
    ['domain/a.ts', 'ipaddr.js'],
    ['domain/a.test.ts', 'domain/link/links.fixture.ts'],
    ['src/gallery/a.tsx', 'src/app/start/theme.ts'],
    ['src/gallery/a.tsx', 'domain/link/links.fixture.ts'],
  ])('the doors between rooms let %s use %s', (importer, imported) =>
    expect(mayImport(importer, imported)).toBe(true),
  )

  test.each([
    ['src/pages/link/a.tsx', 'src/pages/order/b.tsx'],
    ['src/pages/link/a.tsx', 'src/app/start/theme.ts'],
    ['src/ui/status/badge.tsx', 'src/pages/link/a.tsx'],
    ['src/ui/status/badge.tsx', 'src/features/navigation/paths.ts'],
    ['src/ui/status/badge.tsx', 'src/api/links.ts'],
    ['src/ui/status/badge.tsx', '@tanstack/react-query'],
    ['src/features/links/a.ts', 'src/pages/link/a.tsx'],
    ['src/browser/storage.ts', 'src/ui/a.ts'],
    ['src/browser/storage.ts', 'domain/a.ts'],
    ['src/api/links.ts', 'src/features/navigation/paths.ts'],
    ['domain/a.ts', 'src/api/links.ts'],
    ['domain/a.ts', 'src/ui/hooks/i18n.tsx'],
    ['domain/a.ts', 'react'],
    ['domain/a.ts', 'domain/link/links.fixture.ts'],
    ['src/api/links.ts', 'server/http/app.ts'],
    ['src/app/main.tsx', 'sandbox/sandbox.ts'],
    ['sandbox/sandbox.ts', 'server/http/app.ts'],
    ['server/http/app.ts', 'src/api/links.ts'],
    ['sandbox/sandbox.ts', 'domain/a.ts'],
    ['store/embedded.ts', 'sandbox/sandbox.ts'],
    ['store/embedded.ts', 'contract/vpc.ts'],
    ['i18n/load.ts', 'react'],
    ['i18n/load.ts', 'contract/vpc.ts'],
    ['contract/vpc.ts', 'domain/a.ts'],
    ['contract/vpc.ts', 'zod'],
    ['src/ui/status/badge.tsx', 'node:path'],
    ['src/app/main.tsx', 'src/gallery/gallery-page.tsx'],
    ['src/gallery/a.tsx', 'src/pages/link/b.tsx'],
  ])('the doors between rooms keep %s from %s', (importer, imported) =>
    expect(mayImport(importer, imported)).toBe(false),
  )

  test('the doors between rooms are kept shut by every file', () => {
    const broken = SOURCES.filter((path) => !isTest(path) && !path.endsWith('.fixture.ts')).flatMap((path) =>
      importsOf(path, readProjectFile(path))
        .filter((imported) => !mayImport(path, imported))
        .map((imported) => `${path} imports ${imported}`),
    )
    expect(broken).toEqual([])
    expect(SOURCES.length).toBeGreaterThan(100)
  })

  test('the doors between src and the servers are kept shut by tests too', () => {
    const crossing = SOURCES.filter((path) => /^(src|server|sandbox|store)\//.test(path)).flatMap((path) =>
      importsOf(path, readProjectFile(path))
        .filter((imported) => path.startsWith('src/') === /^(server|sandbox|store)\//.test(imported))
        .filter((imported) => /^(src|server|sandbox|store)\//.test(imported))
        .map((imported) => `${path} imports ${imported}`),
    )
    expect(crossing).toEqual([])
  })
})
