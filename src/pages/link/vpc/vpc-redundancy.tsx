import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'

import { redundancy, type RedundancyKind } from '../../../../domain/connectivity/redundancy.ts'
import type { Tone } from '../../../../domain/link/tone.ts'
import { secondLinkSearch } from '../../../../domain/order/again.ts'
import { popsQuery } from '../../../api/catalogue.ts'
import { linksQuery } from '../../../api/links.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Badge } from '../../../ui/status/badge.tsx'
import { useLinkContext } from '../context/link-context.ts'

import shared from '../link.module.css'
import classes from './vpc.module.css'

const TONES: Record<RedundancyKind, Tone> = { none: 'quiet', 'same-pop': 'quiet', 'multi-site': 'working' }

/** Whether other links of this VPC would carry on if this one failed, and the way to a second one. */
export function VpcRedundancy({ vpcId }: { vpcId: string }) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const links = useQuery(linksQuery({ region, projectId: null }))
  const pops = useQuery(popsQuery({ region }))
  // Not the page's own purpose: while it is not known, nothing is claimed.
  if (!links.data || !pops.data) return null

  const { kind, planned, sites } = redundancy(
    links.data.filter((each) => each.vpc_id === vpcId),
    pops.data,
  )
  const others = sites.flatMap((site) => site.links).filter((each) => each.id !== link.id)
  return (
    <div className={classes.redundancy}>
      <p className={shared.line}>
        <Badge tone={TONES[kind]} label={t(`redundancy.${kind}`)} />{' '}
        {planned === kind ? null : t('link.redundancy.planned', { kind: t(`redundancy.${planned}`) })}
      </p>
      {others.length > 0 ? (
        <ul>
          {others.map((each) => (
            <li key={each.id}>
              <Link to={paths.link(each)}>{each.name}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {planned === 'multi-site' ? null : (
        <Link to={paths.order('location', secondLinkSearch(link))}>{t('link.redundancy.order')}</Link>
      )}
    </div>
  )
}
