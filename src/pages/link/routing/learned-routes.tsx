import { TextInput } from '@mantine/core'

import { ApiError } from '../../../../domain/console/api-error.ts'
import { FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import { matchesRoute, routeFamily } from '../../../../domain/prefixes/route-search.ts'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'

import classes from './routes.module.css'

/** A table may hold thousands; beyond this the search helps more than scrolling. */
const SHOWN = 100
/** With fewer than these there is nothing to search. */
const SEARCHED = 6

/** The routes that the VPC has learned over this link, from its route table; they can be searched. */
export function LearnedRoutes() {
  const { t } = useI18n()
  const { facts } = useLinkContext()
  const [search, setSearch] = useKeptState('routes.search', '')
  const { value, error, retry } = facts.learnedRoutes
  const found = (value ?? []).filter(({ route }) => matchesRoute(route.destination, search))
  return (
    <>
      {error instanceof ApiError && error.status === 403 ? (
        <Note tone="quiet" title={t('link.routes.forbidden')}>
          {t('link.routes.forbidden.why')}
        </Note>
      ) : error ? (
        <ErrorNote what={t('link.routes.failed')} error={error} onRetry={retry} />
      ) : value?.length === 0 ? (
        <p className={classes.rest}>{t('link.routes.none')}</p>
      ) : null}
      {value && value.length >= SEARCHED && !error ? (
        <TextInput
          type="search"
          className={classes.search}
          label={t('link.routes.search')}
          description={t('link.routes.search.hint')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      ) : null}
      {value && search.trim() !== '' && !error ? (
        <p className={classes.rest} role="status">
          {t('link.routes.found', { found: found.length, count: value.length })}
        </p>
      ) : null}
      {found.length > 0 && !error ? (
        <ul className={classes.routes}>
          {found.slice(0, SHOWN).map(({ id, route }) => {
            const family = routeFamily(route.destination)
            return (
              <li key={id}>
                <code>{route.destination}</code> {family ? FAMILY_NAMES[family] : null}
              </li>
            )
          })}
        </ul>
      ) : null}
      {found.length > SHOWN ? (
        <p className={classes.rest}>{t('link.routes.more', { count: found.length - SHOWN })}</p>
      ) : null}
    </>
  )
}
