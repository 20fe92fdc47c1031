import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'

import type { RoutingPolicy } from '../../../../contract/interlink.ts'
import { FAMILY_NAMES, type Family } from '../../../../domain/link/configuration.ts'
import type { Tone } from '../../../../domain/link/tone.ts'
import { prefixMap, type PrefixFit, type SubnetRow } from '../../../../domain/prefixes/map.ts'
import { CutList } from '../../../ui/controls/cut-list.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'

import classes from './prefixes.module.css'

const FIT_TONES: Record<PrefixFit, Tone> = {
  fits: 'working',
  'too-wide': 'quiet',
  'too-narrow': 'needs-you',
  'no-subnet': 'quiet',
}

/** A policy may have hundreds of prefixes, a VPC as many subnets: the page is not as long as they are. */
const SHOWN = 4

interface Props {
  policy: RoutingPolicy
  family: Family
}

/** What a policy lets pass: each outgoing prefix around the VPC's subnets that it lets out, those that none does, and the incoming ones. */
export function PolicyPrefixes({ policy, family }: Props) {
  const { t } = useI18n()
  return (
    <div className={classes.prefixes}>
      <p className={classes.direction}>
        <IconArrowLeft size={14} aria-hidden />
        {t('link.policy.out')}
      </p>
      <Outgoing prefixes={policy.prefix_filter_out} family={family} />
      <p className={classes.direction}>
        <IconArrowRight size={14} aria-hidden />
        {t('link.policy.in')}
      </p>
      <Boxes
        boxes={policy.prefix_filter_in.map((prefix) => (
          <li key={prefix} className={classes.box}>
            <code>{prefix}</code>
          </li>
        ))}
      />
    </div>
  )
}

function Outgoing({ prefixes, family }: { prefixes: string[]; family: Family }) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const { networks } = facts
  const plain = prefixes.map((prefix) => (
    <li key={prefix} className={classes.box}>
      <code>{prefix}</code>
    </li>
  ))
  if (link.vpc_id === undefined || (!networks.value && !networks.error)) return <Boxes boxes={plain} />
  if (!networks.value)
    return (
      <>
        <p className={classes.summary}>{t('link.coverage.unknown')}</p>
        <Boxes boxes={plain} />
      </>
    )
  const map = prefixMap(networks.value, prefixes, family)
  const covered = map.subnets.filter(({ coveredBy }) => coveredBy !== undefined)
  const held = map.subnets.filter(({ coveredBy }) => coveredBy === undefined)
  return (
    <>
      <p className={classes.summary}>
        {map.subnets.length === 0
          ? t('link.coverage.noSubnet')
          : t('link.coverage', {
              covered: covered.length,
              count: map.subnets.length,
              family: FAMILY_NAMES[family],
            })}
      </p>
      {/* What is left out comes first. */}
      {held.length > 0 ? (
        <Boxes
          boxes={held.map((row) => (
            <Subnet key={`${row.network} ${row.subnet}`} row={row} />
          ))}
        />
      ) : null}
      <Boxes
        boxes={map.prefixes.map(({ prefix, fit }) => (
          <li key={prefix} className={classes.box} data-tone={FIT_TONES[fit]}>
            <p className={classes.boxHead}>
              <code>{prefix}</code> <span className={classes.fit}>{t(`link.coverage.${fit}`)}</span>
            </p>
            <CutList
              shown={SHOWN}
              className={classes.subnets}
              rows={covered
                .filter(({ coveredBy }) => coveredBy === prefix)
                .map((row) => (
                  <Subnet key={`${row.network} ${row.subnet}`} row={row} />
                ))}
            />
          </li>
        ))}
      />
    </>
  )
}

function Subnet({ row: { subnet, network, coveredBy } }: { row: SubnetRow }) {
  const { t } = useI18n()
  return (
    <li className={coveredBy ? classes.subnet : classes.held} data-tone={coveredBy ? 'working' : 'trouble'}>
      <ToneIcon tone={coveredBy ? 'working' : 'trouble'} size={14} />
      <span>
        <code>{subnet}</code>{' '}
        <span className={classes.network}>
          <Foreign text={network} />
        </span>
        {coveredBy ? null : <span className={classes.state}> {t('link.coverage.notCovered')}</span>}
      </span>
    </li>
  )
}

function Boxes({ boxes }: { boxes: ReactNode[] }) {
  const { t } = useI18n()
  if (boxes.length === 0) return <p className={classes.summary}>{t('link.policy.nothing')}</p>
  return <CutList shown={SHOWN} className={classes.boxes} rows={boxes} />
}
