import { useQuery } from '@tanstack/react-query'

import type { Link } from '../../../../contract/interlink.ts'
import { secondLinkEffect, type SecondLinkEffect } from '../../../../domain/order/second-site.ts'
import { isolate } from '../../../../domain/text/direction.ts'
import { intl } from '../../../../i18n/translate.ts'
import { popsQuery } from '../../../api/catalogue.ts'
import { linksQuery } from '../../../api/links.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from '../wizard/order-context.ts'

/** What the order adds to where its VPC has links already; undefined where it has none, and until they are known. */
export function useSecondLink(): SecondLinkEffect | undefined {
  const { draft } = useOrderContext()
  const region = draft.region ?? 'fr-par'
  const enabled = draft.vpcId !== undefined
  const links = useQuery({ ...linksQuery({ region, projectId: null }), enabled })
  const pops = useQuery({ ...popsQuery({ region }), enabled })
  return links.data && pops.data && secondLinkEffect(draft, links.data, pops.data)
}

/** Names the VPC's links that use a partner or a location, for a mark beside it; undefined where none does. */
export function useInUse(): (isUsing: (link: Link) => boolean) => string | undefined {
  const { t, language } = useI18n()
  const others = useSecondLink()?.others ?? []
  return (isUsing) => {
    const names = others.filter(isUsing).map((link) => isolate(link.name))
    return names.length > 0
      ? t('order.secondLink.inUse', { count: names.length, names: intl.list(language).format(names) })
      : undefined
  }
}
