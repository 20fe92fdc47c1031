import type { Place } from '../../../domain/connectivity/network.ts'
import type { Names } from '../../features/links/region-links.ts'
import type { useI18n } from '../../ui/hooks/i18n.tsx'

type Named = Exclude<Place, { kind: 'line' }>

/** What a place is called; an id until its name is known. */
export function locationName(place: Named, names: Names, t: ReturnType<typeof useI18n>['t']): string {
  switch (place.kind) {
    case 'own':
      return t('network.own')
    case 'own-port':
      return t('network.ownPort')
    case 'partner':
      return names.partner.get(place.partnerId) ?? place.partnerId
    case 'pop':
      return names.pop.get(place.popId) ?? place.popId
    case 'region':
      return t(`region.${place.region}`)
    case 'vpc':
      return names.vpc.get(place.vpcId) ?? place.vpcId
  }
}
