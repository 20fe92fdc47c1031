import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { REGIONS } from '../../../contract/regions.ts'
import type { Names } from '../../features/links/region-links.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { locationName } from './location-name.ts'

import classes from './network.module.css'

/** The drawing's content in words: each link with its way from side to side. */
export function NetworkList({ links, names }: { links: readonly Link[]; names: Names }) {
  const { t } = useI18n()
  const way = (link: Link) =>
    [
      locationName({ kind: 'own' }, names, t),
      link.partner
        ? locationName({ kind: 'partner', partnerId: link.partner.partner_id }, names, t)
        : locationName({ kind: 'own-port', connectionId: '' }, names, t),
      locationName({ kind: 'pop', popId: link.pop_id }, names, t),
      link.vpc_id ? locationName({ kind: 'vpc', vpcId: link.vpc_id }, names, t) : t('network.noVpc'),
    ].join(' → ')
  return (
    <ul className={classes.regions}>
      {REGIONS.map((region) => {
        const here = links.filter((link) => link.region === region && link.status !== 'deleted')
        return here.length === 0 ? null : (
          <li key={region}>
            <strong>{t(`region.${region}`)}</strong>
            <ul className={classes.ways}>
              {here.map((link) => (
                <li key={link.id}>
                  <RouterLink to={paths.link(link)}>{link.name}</RouterLink>{' '}
                  <LinkStatusBadge status={link.status} /> <span className={classes.way}>{way(link)}</span>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
