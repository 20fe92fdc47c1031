import { usePrefetchedQuery } from '../../../api/query.ts'
import { sessionQuery } from '../../../api/session.ts'
import { useProjectScope } from '../../../features/projects/project-scope.tsx'
import { useOrderContext } from './order-context.ts'

/** Id of the project that the order goes to: the one chosen in it, else the one that the pages are about, else the account's default. */
export function useOrderProject(): string {
  const { default_project_id: ofAccount } = usePrefetchedQuery(sessionQuery(null))
  const { projectId: inScope } = useProjectScope()
  const { draft } = useOrderContext()
  return draft.projectId ?? inScope ?? ofAccount
}
