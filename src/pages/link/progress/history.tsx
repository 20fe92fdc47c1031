import { Button } from '@mantine/core'
import { useState } from 'react'

import { ApiError } from '../../../../domain/console/api-error.ts'
import { history, isHistoryMethod, type HistoryEntry } from '../../../../domain/lifecycle/history.ts'
import type { ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { linkStatusName } from '../../../ui/status/status-name.ts'
import { Time } from '../../../ui/status/time.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'

import classes from './history.module.css'

/** Shown before the rest is asked for. */
const SHOWN = 8

/** Who did what, from the audit trail where the account may read it, among the changes this browser saw. */
export function History({ observed }: { observed: ObservedTransition[] }) {
  const { t } = useI18n()
  const { events } = useLinkContext().facts
  const [all, setAll] = useState(false)
  const isForbidden = events.error instanceof ApiError && events.error.status === 403
  const entries = history(events.value?.events ?? [], observed)
  return (
    <section className={classes.history} aria-labelledby="history">
      <h3 id="history" tabIndex={-1} data-landing>
        {t('link.history')}
      </h3>
      {isForbidden ? (
        <Note tone="quiet" title={t('link.history.forbidden')}>
          {t('link.history.forbidden.why')}
        </Note>
      ) : events.error ? (
        <ErrorNote what={t('link.history.failed')} error={events.error} onRetry={events.retry} />
      ) : null}
      {entries.length > 0 ? (
        <ol className={classes.entries}>
          {(all ? entries : entries.slice(0, SHOWN)).map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      ) : events.value || isForbidden ? (
        <p className={classes.rest}>{t('link.history.empty')}</p>
      ) : null}
      {!all && entries.length > SHOWN ? (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {t('link.history.all', { count: entries.length })}
        </Button>
      ) : null}
      {events.value?.isCut && (all || entries.length <= SHOWN) ? (
        <p className={classes.rest}>{t('link.history.cut')}</p>
      ) : null}
    </section>
  )
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useI18n()
  const now = useServerNow()
  return (
    <li className={classes.entry}>
      <span className={classes.when}>
        <Time iso={entry.at} now={now} />
      </span>
      <span>
        {entry.kind === 'status' ? (
          `${t('link.history.status', { status: linkStatusName(entry.status, t) })} (${t('link.timeline.observed')})`
        ) : isHistoryMethod(entry.method) ? (
          t(`history.${entry.method}`)
        ) : (
          <Foreign text={entry.method} />
        )}
        {entry.kind === 'call' && entry.refused ? ` (${t('link.history.refused')})` : null}
        {entry.kind === 'call' && entry.principalId ? (
          <span className={classes.who}>
            {t('link.history.by')}{' '}
            <code>
              <Foreign text={entry.principalId} />
            </code>
          </span>
        ) : null}
      </span>
    </li>
  )
}
