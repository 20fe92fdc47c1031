import { TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

import { usePrefetchedQuery } from '../../api/query.ts'
import { sandboxStateQuery } from '../../api/sandbox.ts'
import { sessionQuery } from '../../api/session.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { Page } from '../../ui/layout/page.tsx'
import { DeskCard } from './desk-card.tsx'

import classes from './desk.module.css'

const POLL_MS = 5000

/** Plays the partner: every link of the sandbox by pairing key, with what a partner can do to it. */
export default function PartnerDeskPage() {
  const { t } = useI18n()
  const session = usePrefetchedQuery(sessionQuery(null))
  return (
    <Page title={t('desk.title')}>
      {session.sandbox_control ? <Inbox /> : <Note tone="quiet">{t('desk.sandboxOnly')}</Note>}
    </Page>
  )
}

function Inbox() {
  const { t } = useI18n()
  const [search, setSearch] = useKeptState('desk.search', '')
  const { data, error, refetch } = useQuery({
    ...sandboxStateQuery({ search }),
    refetchInterval: POLL_MS,
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <p className={classes.intro}>{t('desk.intro')}</p>
      <TextInput
        className={classes.search}
        label={t('desk.search')}
        description={t('desk.search.hint')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
      {error ? <ErrorNote what={t('desk.failed')} error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <>
          <p role="status" className={classes.count}>
            {t('desk.count', { shown: data.links.length, count: data.total_count })}
          </p>
          <ul className={classes.cards}>
            {data.links.map((entry) => (
              <li key={entry.link.id}>
                <DeskCard entry={entry} now={new Date(data.now)} />
              </li>
            ))}
          </ul>
        </>
      ) : error ? null : (
        <p aria-busy="true">{t('common.loading')}</p>
      )}
    </>
  )
}
