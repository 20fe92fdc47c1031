import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocation, useSearchParams } from 'react-router'

import { isUuid } from '../../../contract/uuid.ts'
import { replaceAddress } from '../navigation/replace-address.ts'

/** The parameter of the address that names it. */
export const PROJECT = 'project'

interface ProjectScope {
  /** What the address names, whether there is such a project or not; null for all projects. */
  projectId: string | null
  setProjectId: (projectId: string | null) => void
}

const ProjectScopeContext = createContext<ProjectScope | undefined>(undefined)

/** What the pages are about now: an address inside the console that names no project does not change it. */
let current: string | null = new URLSearchParams(globalThis.location?.search).get(PROJECT)

/** The project to ask for under an address, or null for all: for loaders, which have no context. */
export function projectIdOf(search: URLSearchParams): string | null {
  const named = search.get(PROJECT) ?? current
  return named !== null && isUuid(named) ? named : null
}

/**
 * Holds which project the pages are about: what the address names, and on the way from page to page the
 * one before. It is put into every address, so that a copied one shows the same elsewhere; an address
 * that comes from outside without a project means all of them.
 */
export function ProjectScopeProvider({ children }: { children: ReactNode }) {
  const [search, setSearch] = useSearchParams()
  const { key } = useLocation()
  const named = search.get(PROJECT)
  const [chosen, choose] = useState(named)
  const [seen, see] = useState(key)
  if (seen !== key) {
    see(key)
    if (named !== null) choose(named)
  }

  useEffect(() => {
    current = chosen
    if (chosen !== null) keepInAddress(chosen)
  }, [chosen, key])

  const setProjectId = useCallback(
    (next: string | null) => {
      // Before the loaders run, which the change of the address sets off.
      current = next
      choose(next)
      setSearch(
        (before) => {
          const changed = new URLSearchParams(before)
          if (next === null) changed.delete(PROJECT)
          else changed.set(PROJECT, next)
          return changed
        },
        { replace: true, preventScrollReset: true },
      )
    },
    [setSearch],
  )

  const value = useMemo(() => ({ projectId: chosen, setProjectId }), [chosen, setProjectId])
  return <ProjectScopeContext value={value}>{children}</ProjectScopeContext>
}

function keepInAddress(projectId: string): void {
  const address = new URL(globalThis.location.href)
  if (address.searchParams.has(PROJECT)) return
  address.searchParams.set(PROJECT, projectId)
  replaceAddress(address)
}

/** The project that pages are about. */
export function useProjectScope(): ProjectScope {
  const value = use(ProjectScopeContext)
  if (!value) throw new Error('useProjectScope is used outside ProjectScopeProvider')
  return value
}
