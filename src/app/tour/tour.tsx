import { lazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { useIsTouring } from '../../ui/guide/tour.ts'

const TourCard = lazyTool(async () => (await import('./tour-card.tsx')).TourCard, { messages: ['tour'] })

/** The guided tour, while it is on. Only where the sandbox runs: elsewhere its first step would be billed. */
export function Tour() {
  return useIsTouring() ? <TourCard /> : null
}
