import { Button } from '@mantine/core'
import { useState } from 'react'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import { familyOf } from '../../../domain/link/configuration.ts'
import { specialKind } from '../../../domain/prefixes/special.ts'
import { PrefixDrawing } from '../../features/routing-policies/prefix-drawing.tsx'
import { PrefixOverlaps } from '../../features/routing-policies/prefix-overlaps.tsx'
import { addressesText, prefixCountText } from '../../ui/controls/address-count.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'

import classes from './policy.module.css'

/** A policy may hold hundreds. */
const SHOWN = 12

/** What may pass, each way: the drawing, then every prefix with how much is behind it. */
export function PolicyPrefixes({ policy }: { policy: RoutingPolicy }) {
  const { t } = useI18n()
  const { prefix_filter_out: outgoing, prefix_filter_in: incoming } = policy
  return (
    <Panel title={t('policies.prefixes')} id="prefixes" help="prefix">
      <PrefixDrawing family={familyOf(policy)} outgoing={outgoing} incoming={incoming} />
      <PrefixOverlaps outgoing={outgoing} incoming={incoming} />
      <div className={classes.lists}>
        <PrefixList
          policy={policy}
          title={t('policy.out')}
          hint={t('policies.out.what')}
          prefixes={outgoing}
        />
        <PrefixList policy={policy} title={t('policy.in')} hint={t('policies.in.what')} prefixes={incoming} />
      </div>
    </Panel>
  )
}

/** What is to be known about a prefix that is right and seldom meant. */
function SpecialRemark({ prefix }: { prefix: string }) {
  const { t } = useI18n()
  const kind = specialKind(prefix)
  return kind ? (
    <span className={classes.remark}>{t(`policy.prefix.special.${kind}`, { prefix })}</span>
  ) : null
}

interface ListProps {
  policy: RoutingPolicy
  title: string
  hint: string
  prefixes: readonly string[]
}

function PrefixList({ policy, title, hint, prefixes }: ListProps) {
  const { t, language } = useI18n()
  const [all, setAll] = useState(false)
  const shown = all ? prefixes : prefixes.slice(0, SHOWN)
  return (
    <div className={classes.list}>
      <h3>{title}</h3>
      <p className={classes.hint}>{hint}</p>
      {prefixes.length === 0 ? (
        <p className={classes.nothing}>{t('policies.nothing')}</p>
      ) : (
        <>
          <ul>
            {shown.map((prefix) => (
              <li key={prefix}>
                <code>{prefix}</code>
                <span>{addressesText([prefix], familyOf(policy), t, language)}</span>
                <SpecialRemark prefix={prefix} />
              </li>
            ))}
          </ul>
          {shown.length < prefixes.length ? (
            <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
              {t('policies.showAll', { count: prefixes.length })}
            </Button>
          ) : null}
          <p className={classes.hint}>{prefixCountText(prefixes, familyOf(policy), t, language)}</p>
        </>
      )}
    </div>
  )
}
