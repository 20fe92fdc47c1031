import { useEffect, useRef, useState } from 'react'

import { popChoices } from '../../domain/offers.ts'
import { useOrderContext } from './order-context.ts'
import { useCatalogue } from './use-catalogue.ts'
import { useOffer } from './use-offer.ts'

/**
 * Whether what was chosen can still be had: everything on offer is read anew when the review opens
 * (acceptance 18). `changed` is the first step whose answer no longer fits.
 */
export function useAvailability(): { changed: 'location' | 'bandwidth' | undefined; isChecking: boolean } {
  const { draft } = useOrderContext()
  const catalogue = useCatalogue(draft.region ?? 'fr-par')
  const offer = useOffer()
  const asked = useRef(false)
  const [isReading, setIsReading] = useState(true)
  const { refresh } = catalogue

  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void refresh().finally(() => setIsReading(false))
  }, [refresh])

  if (!catalogue.isReady || !offer.sizes)
    return { changed: undefined, isChecking: !catalogue.error && !offer.error }
  if (draft.kind === 'hosted') {
    const { pops, presence } = catalogue
    const chosen = popChoices({ pops, presence, partnerId: draft.partnerId }).find(
      ({ pop }) => pop.id === draft.popId,
    )
    if (!chosen?.selectable) return { changed: 'location', isChecking: isReading }
  }
  const isOffered = draft.bandwidthMbps !== undefined && offer.sizes.includes(draft.bandwidthMbps)
  return { changed: isOffered ? undefined : 'bandwidth', isChecking: isReading }
}
