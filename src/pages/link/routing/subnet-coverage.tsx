import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'

import { FAMILY_NAMES, type Family } from '../../../../domain/link/configuration.ts'
import type { Tone } from '../../../../domain/link/tone.ts'
import type { Span } from '../../../../domain/prefixes/axis.ts'
import { prefixMap, type PrefixFit } from '../../../../domain/prefixes/map.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'

import classes from './coverage.module.css'

const FIT_TONES: Record<PrefixFit, Tone> = {
  fits: 'working',
  'too-wide': 'needs-you',
  'too-narrow': 'needs-you',
  'no-subnet': 'quiet',
}

/** A VPC may have hundreds of subnets; what is left out comes first. */
const SHOWN = 6

/** Which of the VPC's subnets the outgoing prefixes let through: the usual reason why nothing flows though all is on. */
export function SubnetCoverage({ family, prefixes }: { family: Family; prefixes: string[] }) {
  const { t } = useI18n()
  const { networks } = useLinkContext().facts
  if (networks.error) return <p className={classes.summary}>{t('link.coverage.unknown')}</p>
  if (!networks.value) return null
  const map = prefixMap(networks.value, prefixes, family)
  if (map.subnets.length === 0) return <p className={classes.summary}>{t('link.coverage.noSubnet')}</p>
  const covered = map.subnets.filter(({ coveredBy }) => coveredBy !== undefined).length
  return (
    <div className={classes.coverage}>
      <p className={classes.summary}>
        {t('link.coverage', { covered, count: map.subnets.length, family: FAMILY_NAMES[family] })}
      </p>
      <Rows
        title={t('link.coverage.subnets')}
        rows={map.subnets.map(({ subnet, network, coveredBy, span }) => (
          <Row
            key={`${network} ${subnet}`}
            prefix={subnet}
            name={network}
            tone={coveredBy ? 'working' : 'trouble'}
            state={coveredBy ? t('link.coverage.by', { prefix: coveredBy }) : t('link.coverage.notCovered')}
            span={span}
          />
        ))}
      />
      <Rows
        title={t('link.coverage.prefixes')}
        rows={map.prefixes.map(({ prefix, fit, span }) => (
          <Row
            key={prefix}
            prefix={prefix}
            tone={FIT_TONES[fit]}
            state={t(`link.coverage.${fit}`)}
            span={span}
          />
        ))}
      />
    </div>
  )
}

function Rows({ title, rows }: { title: string; rows: ReactNode[] }) {
  const { t } = useI18n()
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  return (
    <>
      <p className={classes.title}>{title}</p>
      <ul className={classes.rows}>{all ? rows : rows.slice(0, SHOWN)}</ul>
      {!all && rows.length > SHOWN ? (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {t('link.coverage.all', { count: rows.length })}
        </Button>
      ) : null}
    </>
  )
}

interface RowProps {
  prefix: string
  name?: string
  tone: Tone
  state: string
  span: Span
}

function Row({ prefix, name, tone, state, span }: RowProps) {
  return (
    <li data-tone={tone}>
      <span className={classes.label}>
        <code>{prefix}</code>{' '}
        {name ? (
          <span className={classes.name}>
            <Foreign text={name} />
          </span>
        ) : null}
      </span>{' '}
      <span className={classes.state}>
        <ToneIcon tone={tone} size={13} />
        {state}
      </span>
      <svg className={classes.axis} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className={classes.ground} y="2.5" width="100" height="1" />
        <rect
          className={classes.bar}
          x={span.from * 100}
          width={Math.max(1, (span.to - span.from) * 100)}
          height="6"
        />
      </svg>
    </li>
  )
}
