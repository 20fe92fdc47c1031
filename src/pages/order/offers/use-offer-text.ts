import { formatBandwidth, formatSizes } from '../../../../domain/catalogue/bandwidth.ts'
import { capacityOf } from '../../../../domain/catalogue/capacity.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'

/** With more gaps than this a list of the sizes is shorter. */
const MOST_GAPS = 2

/** What is on offer, in words: a range and its gaps, or the sizes one by one. Takes sizes in Mbps. */
export function useOfferText(): (sizes: readonly number[]) => string {
  const { t, language } = useI18n()
  return (sizes) => {
    const capacity = capacityOf(sizes)
    if (!capacity) return t('order.grid.full')
    const { least, most, missing } = capacity
    if (least === most) return formatBandwidth(least, language)
    if (missing.length > MOST_GAPS) return formatSizes(sizes, language)
    const range = {
      least: formatBandwidth(least, language),
      most: formatBandwidth(most, language),
    }
    return missing.length === 0
      ? t('order.location.sizes', range)
      : t('order.location.sizesBut', { ...range, missing: formatSizes(missing, language) })
  }
}
