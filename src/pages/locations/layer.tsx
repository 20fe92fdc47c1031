import type { Partner } from '../../../contract/interlink.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

/** Who runs the BGP session with a partner's links, in two words; nothing where the API does not say. */
export function Layer({ partner }: { partner: Partner }) {
  const { t } = useI18n()
  if (partner.l3_connectivity === undefined) return null
  return partner.l3_connectivity ? t('locations.layer.l3') : t('locations.layer.l2')
}
