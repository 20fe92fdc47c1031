import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { REGIONS, type Region } from '../../../contract/regions.ts'
import type { RegionHealth } from '../../../domain/connectivity/overview.ts'
import { TONES } from '../../../domain/link/tone.ts'
import type { Names } from '../../features/links/region-links.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { locationName, LocationName, type Named } from './location-name.tsx'
import { SessionCounts } from './session-counts.tsx'

import classes from './network.module.css'

interface Props {
  links: readonly Link[]
  names: Names
  health: readonly RegionHealth[]
}

/** The drawing's content in words: each link with its way from side to side. */
export function NetworkList({ links, names, health }: Props) {
  return (
    <ul className={classes.regions}>
      {REGIONS.map((region) => {
        const here = links.filter((link) => link.region === region && link.status !== 'deleted')
        return here.length === 0 ? null : (
          <li key={region}>
            <RegionHead region={region} health={health} />
            <ul className={classes.ways}>
              {here.map((link) => (
                <li key={link.id}>
                  <RouterLink to={paths.link(link)}>
                    <CutText text={link.name} />
                  </RouterLink>{' '}
                  <LinkStatusBadge status={link.status} /> <Way link={link} names={names} />
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

/** A region with how its links are, and their sessions. */
function RegionHead({ region, health }: { region: Region; health: readonly RegionHealth[] }) {
  const { t } = useI18n()
  const counts = health.find((each) => each.region === region)
  return (
    <p className={classes.head}>
      <RouterLink to={paths.links(new URLSearchParams({ region }))}>{t(`region.${region}`)}</RouterLink>
      {TONES.map((tone) =>
        counts && counts.tones[tone] > 0 ? (
          <span key={tone} className={classes.tone} data-tone={tone}>
            <ToneIcon tone={tone} size={14} />
            <span>{t('network.health', { count: counts.tones[tone], tone: t(`tone.${tone}`) })}</span>
          </span>
        ) : null,
      )}
      {counts ? <SessionCounts {...counts} /> : null}
    </p>
  )
}

function Way({ link, names }: { link: Link; names: Names }) {
  const { t } = useI18n()
  const partner: Named = link.partner
    ? { kind: 'partner', partnerId: link.partner.partner_id }
    : { kind: 'own-port', connectionId: '' }
  return (
    <span className={classes.way}>
      {locationName({ kind: 'own' }, names, t)} → <LocationName place={partner} names={names} /> →{' '}
      <LocationName place={{ kind: 'pop', popId: link.pop_id }} names={names} /> →{' '}
      {link.vpc_id ? (
        <LocationName place={{ kind: 'vpc', vpcId: link.vpc_id }} names={names} />
      ) : (
        t('network.noVpc')
      )}
    </span>
  )
}
