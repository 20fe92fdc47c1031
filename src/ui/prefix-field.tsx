import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'

import type { Family } from '../domain/configuration.ts'
import { addressCount, parsePrefixList, type PrefixEntry } from '../domain/prefixes.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { intl } from '../i18n/translate.ts'

import classes from './prefix-field.module.css'

interface Props {
  label: string
  description: string
  family: Family
  /** As typed: one prefix a line, or pasted with any separator. */
  value: string
  onChange: (value: string) => void
  /** True once the form was submitted: faults are then shown without waiting for blur. */
  showFaults: boolean
}

/** Replaces the entry at a position by its repair, leaving everything else as typed. */
function repaired(value: string, entry: PrefixEntry, repair: string): string {
  let position = 0
  return value.replaceAll(/[^\s,;]+/g, (text) => {
    position += 1
    return position === entry.position ? repair : text
  })
}

/** Prefixes as lines of text, each checked, with the repair offered where what was meant is clear (acceptance 47). */
export function PrefixField({ label, description, family, value, onChange, showFaults }: Props) {
  const { t, language } = useI18n()
  const [left, setLeft] = useState(false)
  const list = parsePrefixList(value, family)
  const faults = list.entries.filter((entry) => !entry.result.ok)
  const remarks = list.entries.filter(
    (entry) => entry.duplicateOf !== undefined || entry.containedIn !== undefined,
  )
  const isShown = left || showFaults
  const addresses = list.prefixes.reduce((sum, prefix) => sum + addressCount(prefix), 0n)
  return (
    <div className={classes.field}>
      <Textarea
        label={label}
        description={description}
        value={value}
        autosize
        minRows={3}
        maxRows={12}
        spellCheck={false}
        autoComplete="off"
        placeholder={family === 'ipv4' ? '10.0.0.0/24' : '2001:db8::/48'}
        classNames={{ input: 'mono' }}
        error={isShown && faults.length > 0 ? t('policy.prefix.faults', { count: faults.length }) : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      {isShown && faults.length > 0 ? (
        <ul className={classes.faults}>
          {faults.map((entry) => (
            <Fault
              key={entry.position}
              entry={entry}
              onRepair={(repair) => onChange(repaired(value, entry, repair))}
            />
          ))}
        </ul>
      ) : null}
      {remarks.map((entry) => (
        <p key={entry.position} className={classes.remark}>
          <code>{entry.text}</code>:{' '}
          {entry.duplicateOf === undefined
            ? t('policy.prefix.contained', { prefix: entry.containedIn ?? '' })
            : t('policy.prefix.duplicate')}
        </p>
      ))}
      {list.prefixes.length > 0 ? (
        <p className={classes.remark}>
          {t('policy.prefix.count', {
            count: list.prefixes.length,
            addresses: intl.number(language, { notation: 'compact' }).format(addresses),
          })}
        </p>
      ) : null}
    </div>
  )
}

function Fault({ entry, onRepair }: { entry: PrefixEntry; onRepair: (repair: string) => void }) {
  const { t } = useI18n()
  const { result } = entry
  if (result.ok) return null
  const { repair } = result
  return (
    <li>
      <code>{entry.text}</code>: {t(`prefix.${result.reason}`)}{' '}
      {repair ? (
        <Button size="compact-xs" variant="default" onClick={() => onRepair(repair)}>
          {t('policy.prefix.repair', { prefix: repair })}
        </Button>
      ) : null}
    </li>
  )
}
