import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'

import { isUuid } from '../../contract/primitives.ts'

const STORAGE_KEY = 'project'
const PARAMETER = 'project'

interface ProjectScope {
  /** The chosen project, or null for all projects. */
  projectId: string | null
  setProjectId: (projectId: string | null) => void
}

const ProjectScopeContext = createContext<ProjectScope | undefined>(undefined)

function stored(): string | null {
  try {
    const value = sessionStorage.getItem(STORAGE_KEY)
    return value && isUuid(value) ? value : null
  } catch {
    return null
  }
}

/** The project that a URL's search names, else this tab's last choice, else null for all: for loaders, which have no context. */
export function projectIdOf(search: URLSearchParams): string | null {
  const named = search.get(PARAMETER)
  return named && isUuid(named) ? named : stored()
}

/** Holds which project the pages are about: `?project=` in the URL wins, then this tab's last choice. */
export function ProjectScopeProvider({ children }: { children: ReactNode }) {
  const [search, setSearch] = useSearchParams()
  const [chosen, choose] = useState(stored)
  const named = search.get(PARAMETER)
  const projectId = named && isUuid(named) ? named : chosen

  const setProjectId = useCallback(
    (next: string | null) => {
      try {
        if (next) sessionStorage.setItem(STORAGE_KEY, next)
        else sessionStorage.removeItem(STORAGE_KEY)
      } catch {
        // Storage is switched off: the choice lasts until the page is left.
      }
      choose(next)
      setSearch(
        (current) => {
          const changed = new URLSearchParams(current)
          if (next) changed.set(PARAMETER, next)
          else changed.delete(PARAMETER)
          return changed
        },
        { replace: true, preventScrollReset: true },
      )
    },
    [setSearch],
  )

  const value = useMemo(() => ({ projectId, setProjectId }), [projectId, setProjectId])
  return <ProjectScopeContext value={value}>{children}</ProjectScopeContext>
}

/** The project that pages are about. */
export function useProjectScope(): ProjectScope {
  const value = use(ProjectScopeContext)
  if (!value) throw new Error('useProjectScope is used outside ProjectScopeProvider')
  return value
}
