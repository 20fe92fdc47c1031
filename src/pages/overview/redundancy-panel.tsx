import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { isStanding, worstVpcsFirst } from '../../../domain/connectivity/redundancy.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { Names } from '../../features/links/region-links.ts'
import { VpcRedundancy } from '../../features/links/vpc-redundancy.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

import classes from './overview.module.css'

/** VPCs shown unasked. */
const SHOWN_FIRST = 9

interface Props {
  /** Links by the id of their VPC. */
  vpcs: Map<string, Link[]>
  names: Names
  factsOf: StepContextOf
}

/** For each VPC the links that lead to it, whether they back each other up, and the way to a second one; worst first. */
export function RedundancyPanel({ vpcs, names, factsOf }: Props) {
  const { t } = useI18n()
  const [isAll, setAll] = useState(false)
  const sorted = useMemo(() => worstVpcsFirst(vpcs, factsOf), [vpcs, factsOf])
  const shown = isAll ? sorted : sorted.slice(0, SHOWN_FIRST)
  return (
    <Panel title={t('overview.redundancy')} help="redundancy">
      {sorted.length === 0 ? <p className={classes.quiet}>{t('overview.redundancy.none')}</p> : null}
      <ul className={classes.vpcs}>
        {shown.map(([vpcId, links]) => {
          const from = links.find(isStanding)
          const name = names.vpc.get(vpcId) ?? vpcId
          return from ? (
            <li key={vpcId}>
              <strong>
                <CutText text={name} />
              </strong>
              <VpcRedundancy
                links={links}
                factsOf={factsOf}
                second={{
                  from,
                  label: t('overview.redundancy.second'),
                  name: t('overview.redundancy.secondFor', { vpc: name }),
                }}
              />
            </li>
          ) : null
        })}
      </ul>
      {shown.length < sorted.length ? (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
          {t('overview.redundancy.all', { count: sorted.length })}
        </Button>
      ) : null}
    </Panel>
  )
}
