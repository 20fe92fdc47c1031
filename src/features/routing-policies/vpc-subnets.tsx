import { Button } from '@mantine/core'
import { useId, useRef } from 'react'

import { FAMILIES, FAMILY_NAMES, type Family } from '../../../domain/link/configuration.ts'
import { prefixMap, type Network } from '../../../domain/prefixes/map.ts'
import { useAnnounce } from '../../ui/hooks/announcer.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'
import { Foreign } from '../../ui/text/foreign.tsx'

import classes from './vpc-subnets.module.css'

/** The VPC that a policy is for. */
export interface PolicyVpc {
  name: string
  networks: readonly Network[]
}

interface Props {
  vpc: PolicyVpc
  family: Family
  /** Prefixes that go out so far. */
  outgoing: readonly string[]
  /** Adds subnets to what goes out. */
  onAdd: (subnets: string[]) => void
}

/** The subnets of the VPC that a policy is for: one press lets one out, and what would stay uncovered is said. */
export function VpcSubnets({ vpc, family, outgoing, onAdd }: Props) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const { subnets } = prefixMap(vpc.networks, outgoing, family)
  const held = subnets.filter(({ coveredBy }) => coveredBy === undefined).map(({ subnet }) => subnet)

  function add(some: string[]) {
    onAdd(some)
    announce(t('policy.subnets.added', { subnets: some.join(', ') }))
    // The button that was pressed is gone.
    title.current?.focus()
  }

  return (
    <section aria-labelledby={titleId} className={classes.subnets}>
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {t('policy.subnets', { family: FAMILY_NAMES[family], vpc: vpc.name })}
      </h3>
      <p>
        {subnets.length === 0
          ? t('policy.subnets.none', { family: FAMILY_NAMES[family] })
          : held.length === 0
            ? t('policy.subnets.all')
            : t('policy.subnets.held', { held: held.length, count: subnets.length })}{' '}
        <OtherFamilies networks={vpc.networks} family={family} />
      </p>
      {subnets.length === 0 ? null : (
        <ul>
          {subnets.map(({ subnet, network, coveredBy }) => (
            <li key={`${network} ${subnet}`}>
              <span>
                <code>{subnet}</code>{' '}
                <span className={classes.network}>
                  <Foreign text={network} />
                </span>
              </span>
              {coveredBy === undefined ? (
                <Button size="compact-xs" variant="default" onClick={() => add([subnet])}>
                  {t('policy.subnets.add', { subnet })}
                </Button>
              ) : (
                <span className={classes.state}>
                  <ToneIcon tone="working" size={13} />
                  {t('policy.subnets.by', { prefix: coveredBy })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {held.length > 1 ? (
        <Button size="xs" variant="default" onClick={() => add(held)}>
          {t('policy.subnets.addAll', { count: held.length })}
        </Button>
      ) : null}
    </section>
  )
}

/** That the VPC has subnets of the other IP version as well, which a policy of this one cannot let out. */
function OtherFamilies({ networks, family }: { networks: readonly Network[]; family: Family }) {
  const { t } = useI18n()
  return FAMILIES.filter((each) => each !== family).map((other) => {
    const count = prefixMap(networks, [], other).subnets.length
    return count > 0 ? (
      <span key={other}>{t('policy.subnets.other', { count, family: FAMILY_NAMES[other] })}</span>
    ) : null
  })
}

interface CoverageProps {
  networks: readonly Network[]
  family: Family
  /** What a chosen policy lets out; empty without one. */
  outgoing: readonly string[]
}

/** What of a VPC would stay uncovered, in one line. Nothing where it has no subnet of the IP version. */
export function UncoveredSubnets({ networks, family, outgoing }: CoverageProps) {
  const { t } = useI18n()
  const { subnets } = prefixMap(networks, outgoing, family)
  if (subnets.length === 0) return null
  const held = subnets.filter(({ coveredBy }) => coveredBy === undefined)
  return (
    <p className={classes.line} data-tone={held.length > 0 ? 'needs-you' : 'working'}>
      <ToneIcon tone={held.length > 0 ? 'needs-you' : 'working'} size={14} />
      <span>
        {held.length === 0
          ? t('policy.subnets.all')
          : t('policy.subnets.uncovered', { subnets: held.map(({ subnet }) => subnet).join(', ') })}
      </span>
    </p>
  )
}
