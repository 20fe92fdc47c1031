import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { redundancy, type RedundancyKind } from '../../../domain/connectivity/redundancy.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { Tone } from '../../../domain/link/tone.ts'
import { secondLinkSearch } from '../../../domain/order/again.ts'
import type { Names } from '../../features/links/region-links.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Badge } from '../../ui/status/badge.tsx'

import classes from './overview.module.css'

const TONES: Record<RedundancyKind, Tone> = {
  none: 'needs-you',
  'same-pop': 'needs-you',
  'multi-site': 'working',
}

interface Props {
  /** Links by the id of their VPC. */
  vpcs: Map<string, Link[]>
  names: Names
  factsOf: StepContextOf
}

/** For each VPC the links that lead to it, whether they back each other up, and the way to a second one. */
export function RedundancyPanel({ vpcs, names, factsOf }: Props) {
  const { t } = useI18n()
  return (
    <Panel title={t('overview.redundancy')} help="redundancy">
      {vpcs.size === 0 ? <p className={classes.quiet}>{t('overview.redundancy.none')}</p> : null}
      <ul className={classes.vpcs}>
        {[...vpcs].map(([vpcId, links]) => (
          <Vpc key={vpcId} name={names.vpc.get(vpcId) ?? vpcId} links={links} factsOf={factsOf} />
        ))}
      </ul>
    </Panel>
  )
}

function Vpc({ name, links, factsOf }: { name: string; links: Link[]; factsOf: StepContextOf }) {
  const { t } = useI18n()
  // Only whether there are several sites counts here, and that their ids tell.
  const { kind, planned, sites } = redundancy(links, [], factsOf)
  const standing = sites.flatMap((site) => site.links)
  const [first] = standing
  if (!first) return null
  return (
    <li>
      <div className={classes.vpc}>
        <strong>{name}</strong>
        <Badge tone={TONES[kind]} label={t(`redundancy.${kind}`)} />
        {planned === 'multi-site' ? null : (
          <RouterLink
            to={paths.order('location', secondLinkSearch(first))}
            aria-label={t('overview.redundancy.secondFor', { vpc: name })}
          >
            {t('overview.redundancy.second')}
          </RouterLink>
        )}
      </div>
      <ul className={classes.members}>
        {standing.map((link) => (
          <li key={link.id}>
            <RouterLink to={paths.link(link)}>{link.name}</RouterLink>
          </li>
        ))}
      </ul>
    </li>
  )
}
