import type { Place } from '../../../domain/connectivity/network.ts'
import type { CutKind } from '../../../domain/text/cut.ts'
import type { Names } from '../../features/links/region-links.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

/** What has a name of its own; a line has its links' names. */
export type Named = Exclude<Place, { kind: 'line' }>

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

const CUT_KINDS: Partial<Record<Named['kind'], CutKind>> = { partner: 'company', pop: 'place' }

/** The same in one line. */
export function LocationName({ place, names }: { place: Named; names: Names }) {
  const { t } = useI18n()
  return <CutText text={locationName(place, names, t)} kind={CUT_KINDS[place.kind] ?? 'name'} />
}
