import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { groupsByTone, type NetworkBand, type Place } from '../../../domain/connectivity/network.ts'
import type { Names } from '../../features/links/region-links.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { PlaceName } from './place-name.tsx'
import { SessionCounts } from './session-counts.tsx'
import { ToneCounts } from './tone-counts.tsx'

import classes from './network.module.css'

/** Links of one region that are listed here; the list of InterLinks has them all. */
const MOST_LISTED = 20

interface Props {
  bands: readonly NetworkBand[]
  names: Names
}

/** The drawing's content in words: regions that open, each link with its way from side to side. */
export function NetworkList({ bands, names }: Props) {
  const { t } = useI18n()
  const worst = bands.some(({ tone }) => tone === 'trouble') ? 'trouble' : bands[0]?.tone
  return (
    <ul className={classes.regions}>
      {bands.map((band) => {
        const { region, links, locations, sessions, tone } = band
        const toRegion = paths.links(new URLSearchParams({ region }))
        const inOrder = locations.flatMap((location) => location.links.map(({ link }) => link))
        return (
          <li key={region}>
            {/* What has a problem is open, and without one the first; the browser's search opens the others. */}
            <details open={bands.length === 1 || tone === worst}>
              <summary className={classes.head}>
                <span className={classes.regionName}>{t(`region.${region}`)}</span>
                <ToneCounts groups={groupsByTone(links)} />
                <SessionCounts sessions={sessions} />
              </summary>
              <ul className={classes.ways}>
                {inOrder.slice(0, MOST_LISTED).map((link) => (
                  <li key={link.id}>
                    <RouterLink to={paths.link(link)}>
                      <CutText text={link.name} />
                    </RouterLink>{' '}
                    <LinkStatusBadge status={link.status} /> <Way link={link} names={names} />
                  </li>
                ))}
                <li>
                  <RouterLink to={toRegion}>
                    {t('network.allOf', { count: links.length, region: t(`region.${region}`) })}
                  </RouterLink>
                </li>
              </ul>
            </details>
          </li>
        )
      })}
    </ul>
  )
}

function Way({ link, names }: { link: Link; names: Names }) {
  const { t } = useI18n()
  const partner: Place = link.partner
    ? { kind: 'partner', partnerId: link.partner.partner_id }
    : { kind: 'own-port', connectionId: '' }
  return (
    <span className={classes.way}>
      <PlaceName place={partner} names={names} /> →{' '}
      <PlaceName place={{ kind: 'pop', popId: link.pop_id }} names={names} /> →{' '}
      {link.vpc_id ? (
        <PlaceName place={{ kind: 'vpc', vpcId: link.vpc_id }} names={names} />
      ) : (
        t('network.noVpc')
      )}
    </span>
  )
}
