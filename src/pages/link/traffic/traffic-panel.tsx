import { useState } from 'react'

import {
  readiness,
  trafficFlows,
  type Condition,
  type ConditionCode,
} from '../../../../domain/connectivity/readiness.ts'
import type { ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { upFamilies } from '../../../../domain/link/bgp-sessions.ts'
import { FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Rows } from '../../../ui/layout/rows.tsx'
import { Badge } from '../../../ui/status/badge.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { ConditionRow } from './condition-row.tsx'
import { answerTone, conditionTone } from './condition-tone.ts'
import { CopyForSupport } from './copy-for-support.tsx'

/** The row of each condition, by its anchor. */
const ROW_IDS: Record<ConditionCode, string> = {
  'link-up': 'line',
  vpc: 'vpc',
  policy: 'policies',
  propagation: 'propagation',
  routes: 'routes',
}

/** *Will traffic flow?* Five conditions, each judged, and each opening into what it is configured by (acceptance 42). */
export function TrafficPanel({ observed }: { observed: ObservedTransition[] }) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const routes = facts.learnedRoutes
  const conditions = readiness(link, {
    learnedRoutes: routes.error ? 'unavailable' : routes.value?.length,
    policies: facts.policies.value,
    networks: facts.networks.value,
  })
  const answer = trafficFlows(conditions)
  const tone = answerTone(link, answer, conditions)
  const [only, another] = upFamilies(link)
  const isHalf = answer === 'yes' && conditions.some(isOneSessionDown) && only !== undefined && !another
  // What is to be done next is open when the page comes; from then on the reader opens and closes.
  const [open, setOpen] = useState(() => firstUnmet(conditions))
  return (
    <Panel
      title={t('link.readiness')}
      id="readiness"
      help="bgp"
      badge={
        <Badge
          tone={tone}
          label={
            isHalf
              ? t('link.readiness.only', { family: FAMILY_NAMES[only] })
              : t(`link.readiness.${answer === 'no' && tone === 'quiet' ? 'notYet' : answer}`)
          }
        />
      }
      aside={<CopyForSupport conditions={conditions} observed={observed} />}
    >
      <Rows open={open} setOpen={setOpen}>
        {conditions.map((condition) => (
          <ConditionRow
            key={condition.code}
            id={ROW_IDS[condition.code]}
            condition={condition}
            tone={conditionTone(link, condition)}
            isOpen={open.includes(ROW_IDS[condition.code])}
          />
        ))}
      </Rows>
    </Panel>
  )
}

function isOneSessionDown({ cause }: Condition): boolean {
  return cause === 'one-session-down'
}

/** The first condition that can be met by what its row holds. */
function firstUnmet(conditions: readonly Condition[]): string[] {
  const found = conditions.find(
    ({ code, verdict }) => code !== 'link-up' && (verdict === 'fail' || verdict === 'warning'),
  )
  return found ? [ROW_IDS[found.code]] : []
}
