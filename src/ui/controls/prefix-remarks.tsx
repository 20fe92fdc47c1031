import { Button } from '@mantine/core'
import { memo, type ReactNode } from 'react'

import type { Family } from '../../../domain/link/configuration.ts'
import type { PrefixList } from '../../../domain/prefixes/parse.ts'
import { aggregated, siblings } from '../../../domain/prefixes/sets.ts'
import { specialKind } from '../../../domain/prefixes/special.ts'
import { fixEntries, fixSiblings, fixToFewest } from '../../../domain/prefixes/text.ts'
import { useI18n } from '../hooks/i18n.tsx'

import classes from './prefix-field.module.css'

interface Props {
  value: string
  family: Family
  list: PrefixList
  /** Takes the fixed text. */
  onFix: (value: string) => void
}

/** As many remarks as help; of a file of hundreds, what fixes all of it. */
const SHOWN = 5

/** What is right but could be meant otherwise or written shorter, each with the button that does it. */
export const PrefixRemarks = memo(function PrefixRemarks({ value, family, list, onFix }: Props) {
  const { t } = useI18n()
  const pairs = siblings(list.prefixes)
  const fewest = aggregated(list.prefixes)
  const spare = list.entries.filter(
    ({ duplicateOf, containedIn }) => duplicateOf !== undefined || containedIn !== undefined,
  )
  const special = list.prefixes.flatMap((prefix) => {
    const kind = specialKind(prefix)
    return kind ? [{ prefix, kind }] : []
  })
  const count = special.length + spare.length + pairs.length
  if (count === 0) return null
  // Thousands of remarks that are not shown are not made either.
  const remarks = [
    ...special.slice(0, SHOWN).map(({ prefix, kind }) => (
      <Remark key={prefix} isWarning>
        {t(`policy.prefix.special.${kind}`, { prefix })}
      </Remark>
    )),
    ...spare.slice(0, SHOWN).map(({ position, text, duplicateOf, containedIn }) => (
      <Remark
        key={position}
        action={t('policy.prefix.takeOut', { prefix: text })}
        onAct={() => onFix(fixEntries(value, new Map([[position, null]])))}
      >
        <code>{text}</code>{' '}
        {duplicateOf === undefined
          ? t('policy.prefix.contained', { prefix: containedIn ?? '' })
          : t('policy.prefix.duplicate')}
      </Remark>
    )),
    ...pairs.slice(0, SHOWN).map((pair) => (
      <Remark
        key={pair.parent}
        action={t('policy.prefix.repair', { prefix: pair.parent })}
        onAct={() => onFix(fixSiblings(value, family, pair))}
      >
        {t('policy.prefix.siblings', { low: pair.halves[0], high: pair.halves[1], prefix: pair.parent })}
      </Remark>
    )),
  ]
  const isMany = spare.length + pairs.length > 1
  return (
    <>
      <ul className={classes.remarks} aria-label={t('policy.prefix.remarks')}>
        {remarks.slice(0, SHOWN)}
      </ul>
      {isMany || count > SHOWN ? (
        <p className={classes.all}>
          {count > SHOWN ? t('policy.prefix.more', { count: count - SHOWN }) : null}{' '}
          {isMany ? (
            <Button size="compact-xs" variant="default" onClick={() => onFix(fixToFewest(value, family))}>
              {t('policy.prefix.fewest', { count: fewest.length })}
            </Button>
          ) : null}
        </p>
      ) : null}
    </>
  )
})

interface RemarkProps {
  isWarning?: boolean
  action?: string
  onAct?: () => void
  children: ReactNode
}

function Remark({ isWarning, action, onAct, children }: RemarkProps) {
  return (
    <li data-warning={isWarning}>
      <span>{children}</span>{' '}
      {action ? (
        <Button size="compact-xs" variant="subtle" onClick={onAct}>
          {action}
        </Button>
      ) : null}
    </li>
  )
}
