import { Textarea } from '@mantine/core'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'

import type { Family } from '../../../domain/link/configuration.ts'
import { parsePrefixList } from '../../../domain/prefixes/parse.ts'
import { useAnnounce } from '../hooks/announcer.tsx'
import { useI18n } from '../hooks/i18n.tsx'
import { prefixCountText } from './address-count.ts'
import { PrefixFaults } from './prefix-faults.tsx'
import { PrefixRemarks } from './prefix-remarks.tsx'

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
  /** Makes the policy one of the other IP version, where that can still be chosen. */
  onOtherFamily?: () => void
}

const PLACEHOLDER: Record<Family, string> = { ipv4: '10.0.0.0/24', ipv6: '2001:db8::/48' }

const FEWEST_ROWS = 3
const MOST_ROWS = 12

/** A row a line, counted and not measured: thousands of lines would be laid out twice at every key. */
function rowsOf(value: string): number {
  const lines = value.split('\n', MOST_ROWS).length
  return Math.max(FEWEST_ROWS, lines)
}

/** How many wrong entries the field's own message names; the list below has them all. */
const NAMED = 3

/**
 * Prefixes as lines of text, each checked, with the repair offered where what was meant is clear
 * (acceptance 47). Nothing is changed unasked. Faults wait until the field was left (acceptance 6);
 * remarks do not, or the button that one was about to press would move away.
 */
export function PrefixField({
  label,
  description,
  family,
  value,
  onChange,
  showFaults,
  onOtherFamily,
}: Props) {
  const { t, language } = useI18n()
  const announce = useAnnounce()
  const field = useRef<HTMLTextAreaElement>(null)
  const [left, setLeft] = useState(false)
  const list = parsePrefixList(value, family)
  // Remarks may come a moment after the letter that was typed; with the text that they are about.
  const settled = useDeferredValue(value)
  const remarked = useMemo(() => parsePrefixList(settled, family), [settled, family])
  const { prefixes } = remarked
  const count = useMemo(
    () => (prefixes.length > 0 ? prefixCountText(prefixes, family, t, language) : null),
    [prefixes, family, t, language],
  )
  const faults = list.entries.filter((entry) => !entry.result.ok)
  const isShown = left || showFaults

  function takeFixed(fixed: string) {
    onChange(fixed)
    announce(t('policy.prefix.fixed'))
    // The button that was pressed is gone with what it fixed.
    field.current?.focus()
  }

  const latest = useRef(takeFixed)
  useEffect(() => {
    latest.current = takeFixed
  })
  const onFix = useCallback((fixed: string) => latest.current(fixed), [])

  const named = faults.slice(0, NAMED).map(({ text }) => text)
  return (
    <div className={classes.field}>
      <Textarea
        ref={field}
        label={label}
        description={description}
        value={value}
        rows={rowsOf(value)}
        spellCheck={false}
        autoComplete="off"
        placeholder={PLACEHOLDER[family]}
        classNames={{ input: classes.input }}
        error={
          isShown && faults.length > 0
            ? t('policy.prefix.faults', {
                count: faults.length,
                named: named.join(', ') + (faults.length > NAMED ? '…' : ''),
              })
            : undefined
        }
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      {isShown && faults.length > 0 ? (
        <PrefixFaults
          value={value}
          family={family}
          faults={faults}
          onFix={takeFixed}
          onOtherFamily={onOtherFamily}
        />
      ) : null}
      <PrefixRemarks value={settled} family={family} list={remarked} onFix={onFix} />
      {count === null ? null : <p className={classes.count}>{count}</p>}
    </div>
  )
}
