import type { Place } from '../../../domain/connectivity/network.ts'
import type { CutKind } from '../../../domain/text/cut.ts'
import type { Names } from '../../features/links/region-links.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

/** What a place is called; an id until its name is known. */
export function placeName(place: Place, names: Names, t: ReturnType<typeof useI18n>['t']): string {
  switch (place.kind) {
    case 'own':
      return t('network.own')
    case 'own-port':
      return t('network.ownPort')
    case 'partner':
      return names.partner.get(place.partnerId) ?? place.partnerId
    case 'pop':
      return names.pop.get(place.popId) ?? place.popId
    case 'vpc':
      return names.vpc.get(place.vpcId) ?? place.vpcId
    case 'more-vpcs':
      return t('network.moreVpcs', { count: place.count })
  }
}

const CUT_KINDS: Partial<Record<Place['kind'], CutKind>> = { partner: 'company', pop: 'place' }

/** What the sandbox's names end with. The frame says it for all of them, and a drawing has no room to say it again. */
const SANDBOX_MARK = / \(sandbox\)$/u

/** The same in one line. */
export function PlaceName({ place, names }: { place: Place; names: Names }) {
  const { t } = useI18n()
  const name = placeName(place, names, t).replace(SANDBOX_MARK, '')
  return <CutText text={name} kind={CUT_KINDS[place.kind] ?? 'name'} />
}
