import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import type { RedundancySite } from '../../../domain/connectivity/redundancy.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import { FAMILY_NAMES } from '../../../domain/link/configuration.ts'
import { secondLinkSearch } from '../../../domain/order/again.ts'
import { intl } from '../../../i18n/translate.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { paths } from '../navigation/paths.ts'
import { useRedundancy } from './use-redundancy.ts'

import classes from './vpc-redundancy.module.css'

/** Links of one location that are named here; those that carry traffic are the proof, and come first. */
const MOST_LISTED = 4

interface Props {
  /** The links of one VPC; of those that are dead ends or on their way out nothing is shown. */
  links: readonly Link[]
  factsOf: StepContextOf
  /** The way to a second link, for a page with several VPCs named after its own. */
  second: { from: Link; label: string; name?: string }
}

/**
 * Whether the links of a VPC back each other up, and why or why not, in the same words wherever it is asked: the
 * verdict, what it lacks, and the proof, which is each location with its links and the IP versions that they carry.
 */
export function VpcRedundancy({ links, factsOf, second }: Props) {
  const { t, language } = useI18n()
  const verdict = useRedundancy(second.from.region, links, factsOf)
  if (!verdict) return null
  const { kind, planned, tone, reasons, sites } = verdict
  const why = reasons.map((reason) => t(`redundancy.reason.${reason}`))
  return (
    <div className={classes.redundancy}>
      <p className={classes.verdict}>
        <Badge tone={tone} label={t(`redundancy.${kind}`)} />{' '}
        {why.length > 0 ? (
          <span>{t('vpcRedundancy.now', { reasons: intl.list(language).format(why) })}</span>
        ) : null}{' '}
        {planned === kind ? null : t('vpcRedundancy.planned', { kind: t(`redundancy.${planned}`) })}
      </p>
      <ul className={classes.sites}>
        {sites.map(({ popId, pop, links: all, carrying }) => {
          const here = provenFirst(all, carrying)
          return (
            <li key={popId}>
              <CutText text={pop?.display_name ?? popId} kind="place" />
              <ul>
                {here.slice(0, MOST_LISTED).map((link) => {
                  const families = carrying.find((each) => each.link === link)?.families ?? []
                  return (
                    <li key={link.id}>
                      <RouterLink to={paths.link(link)}>
                        <CutText text={link.name} />
                      </RouterLink>{' '}
                      <span className={classes.families}>
                        {families.length > 0
                          ? families.map((family) => FAMILY_NAMES[family]).join(', ')
                          : t('vpcRedundancy.carriesNothing')}
                      </span>
                    </li>
                  )
                })}
                {here.length > MOST_LISTED ? (
                  <li>
                    <RouterLink
                      to={paths.links(new URLSearchParams({ region: second.from.region, location: popId }))}
                    >
                      {t('vpcRedundancy.more', { count: here.length - MOST_LISTED })}
                    </RouterLink>
                  </li>
                ) : null}
              </ul>
            </li>
          )
        })}
      </ul>
      {planned === 'multi-site' ? null : (
        <RouterLink to={paths.order('location', secondLinkSearch(second.from))} aria-label={second.name}>
          {second.label}
        </RouterLink>
      )}
    </div>
  )
}

/** Those that carry traffic before those that do not. */
function provenFirst(links: readonly Link[], carrying: RedundancySite['carrying']): Link[] {
  const proven = carrying.map(({ link }) => link)
  return [...proven, ...links.filter((link) => !proven.includes(link))]
}
