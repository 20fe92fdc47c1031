import { memo } from 'react'

import { overlaps } from '../../../domain/prefixes/sets.ts'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

const SHOWN = 4

/** Warns of addresses that a policy both announces and accepts. Nothing where there are none. */
export const PrefixOverlaps = memo(function PrefixOverlaps({
  outgoing,
  incoming,
}: Record<'outgoing' | 'incoming', readonly string[]>) {
  const { t } = useI18n()
  const found = overlaps(outgoing, incoming)
  if (found.length === 0) return null
  return (
    <Note tone="needs-you" title={t('policy.overlap')}>
      <p>{t('policy.overlap.why')}</p>
      <ul>
        {found.slice(0, SHOWN).map((overlap) => (
          <li key={`${overlap.outgoing} ${overlap.incoming}`}>{t('policy.overlap.pair', { ...overlap })}</li>
        ))}
      </ul>
      {found.length > SHOWN ? <p>{t('policy.prefix.more', { count: found.length - SHOWN })}</p> : null}
    </Note>
  )
})
