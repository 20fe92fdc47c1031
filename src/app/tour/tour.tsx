import { lazy } from 'react'

import { loadMessages } from '../../../i18n/load.ts'
import { LazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { useIsTouring } from '../../ui/guide/tour.ts'
import { currentLanguage } from '../../ui/hooks/i18n.tsx'

const TourCard = lazy(async () => {
  const [card] = await Promise.all([import('./tour-card.tsx'), loadMessages(currentLanguage(), ['tour'])])
  return { default: card.TourCard }
})

/** The guided tour, while somebody is on it. Only where the sandbox runs: elsewhere its first step would be billed. */
export function Tour() {
  const isTouring = useIsTouring()
  return isTouring ? (
    <LazyTool>
      <TourCard />
    </LazyTool>
  ) : null
}
