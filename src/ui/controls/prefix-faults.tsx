import { Button } from '@mantine/core'

import { FAMILY_NAMES, type Family } from '../../../domain/link/configuration.ts'
import type { PrefixEntry } from '../../../domain/prefixes/parse.ts'
import { fixEntries, fixAll } from '../../../domain/prefixes/text.ts'
import { useI18n } from '../hooks/i18n.tsx'

import classes from './prefix-field.module.css'

interface Props {
  value: string
  family: Family
  faults: readonly PrefixEntry[]
  /** Takes the fixed text. */
  onFix: (value: string) => void
  /** Makes the policy one of the other IP version, where that can still be chosen. */
  onOtherFamily?: () => void
}

const SHOWN = 8

/** Each entry that is not valid: why, and the button that fixes it or takes it out (acceptance 47). */
export function PrefixFaults({ value, family, faults, onFix, onOtherFamily }: Props) {
  const { t } = useI18n()
  const repairable = faults.filter(({ result }) => !result.ok && result.repair !== undefined).length
  const isAllOther =
    faults.length > 0 && faults.every(({ result }) => !result.ok && result.reason === 'wrong-family')
  const other = FAMILY_NAMES[family === 'ipv4' ? 'ipv6' : 'ipv4']
  return (
    <>
      <ul className={classes.faults} aria-label={t('policy.prefix.faultList')}>
        {faults.slice(0, SHOWN).map((entry) => (
          <Fault key={entry.position} entry={entry} onFix={(to) => onFix(fixEntries(value, to))} />
        ))}
      </ul>
      {faults.length > SHOWN || repairable > 1 || (isAllOther && onOtherFamily) ? (
        <p className={classes.all}>
          {faults.length > SHOWN ? t('policy.prefix.more', { count: faults.length - SHOWN }) : null}{' '}
          {repairable > 1 ? (
            <Button size="compact-xs" variant="default" onClick={() => onFix(fixAll(value, family))}>
              {t('policy.prefix.repairAll', { count: repairable })}
            </Button>
          ) : null}
          {isAllOther && onOtherFamily ? (
            <Button size="compact-xs" variant="default" onClick={onOtherFamily}>
              {t('policy.prefix.otherFamily', { family: other })}
            </Button>
          ) : null}
        </p>
      ) : null}
    </>
  )
}

interface FaultProps {
  entry: PrefixEntry
  onFix: (fixes: ReadonlyMap<number, string | null>) => void
}

function Fault({ entry: { text, position, result }, onFix }: FaultProps) {
  const { t } = useI18n()
  if (result.ok) return null
  const { repair = null } = result
  return (
    <li>
      <span>
        <code>{text}</code>: {t(`prefix.${result.reason}`)}
      </span>{' '}
      <Button size="compact-xs" variant="default" onClick={() => onFix(new Map([[position, repair]]))}>
        {repair === null
          ? t('policy.prefix.takeOut', { prefix: text })
          : t('policy.prefix.repair', { prefix: repair })}
      </Button>
    </li>
  )
}
