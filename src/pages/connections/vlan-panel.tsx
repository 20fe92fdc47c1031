import { toRanges, rangesText } from '../../../domain/text/ranges.ts'
import { CopyValue } from '../../ui/controls/copy-value.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { RangeBar } from '../../ui/status/range-bar.tsx'
import type { ConnectionState } from './use-connection.ts'

import classes from './connections.module.css'

/** The VLANs of the port: those taken, drawn in their range, and the next that is free. */
export function VlanPanel({ use }: ConnectionState) {
  const { t } = useI18n()
  if (!use) return null
  const { range, taken, free, next } = use.vlans
  const runs = toRanges(taken)
  const said =
    taken.length > 0
      ? t('connection.vlan.taken', { count: taken.length, vlans: rangesText(runs) })
      : t('connection.vlan.noneTaken')
  return (
    <Panel title={t('connection.vlan')}>
      {range.start > range.end ? (
        <p className={classes.line}>{t('connection.vlan.noRange')}</p>
      ) : (
        <>
          <RangeBar
            parts={runs
              .filter(({ start, end }) => end >= range.start && start <= range.end)
              .map(({ start, end }) => ({ id: start, from: start - range.start, size: end - start + 1 }))}
            total={range.end - range.start + 1}
            label={said}
          />
          <div className={classes.ends} aria-hidden>
            <span>{range.start}</span>
            <span>{range.end}</span>
          </div>
          <p className={classes.line}>
            {t('connection.vlan.range', { start: range.start, end: range.end })} {said}{' '}
            {t('connection.vlan.free', { count: free })}
          </p>
        </>
      )}
      {next === undefined ? null : (
        <p className={classes.line}>
          {t('connection.vlan.next')} <CopyValue value={String(next)} label={t('connection.vlan.next')} />
        </p>
      )}
    </Panel>
  )
}
