import { Link, useLocation } from 'react-router'
import * as z from 'zod/mini'

import { paths } from '../../../features/navigation/paths.ts'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'

/** Passed by the order of a redundant pair on the way to its first link. */
const stateSchema = z.object({
  pair: z.object({
    region: z.string(),
    id: z.string(),
    name: z.string(),
  }),
})

/** Right after a pair was ordered: the second link has a partner to be asked as well. */
export function PairNote() {
  const { t } = useI18n()
  const state = stateSchema.safeParse(useLocation().state)
  if (!state.success) return null
  const { pair } = state.data
  return (
    <Note tone="in-progress" role="status" title={t('link.pair.title', { name: pair.name })}>
      <p>
        {t('link.pair.text')}{' '}
        <Link to={paths.link(pair)}>
          <Foreign text={pair.name} />
        </Link>
      </p>
    </Note>
  )
}
