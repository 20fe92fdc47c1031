import { Link as RouterLink } from 'react-router'

import { UsingLinks } from '../../features/links/using-links.tsx'
import { paths } from '../../features/navigation/paths.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import type { PolicyState } from './use-policy.ts'

import classes from './policy.module.css'

/** The links that the policy serves, by name and status. */
export function PolicyUsers({ users }: Pick<PolicyState, 'users'>) {
  const { t } = useI18n()
  const { links } = users
  return (
    <Panel
      title={t('policy.affected.links')}
      id="users"
      aside={
        links ? <span className={classes.count}>{t('policies.uses', { count: links.length })}</span> : null
      }
    >
      {users.error && !links ? (
        <ErrorNote what={t('policies.users.failed')} error={users.error} onRetry={users.retry} />
      ) : links === undefined ? (
        <p role="status">{t('common.loading')}</p>
      ) : links.length > 0 ? (
        <UsingLinks links={links} />
      ) : (
        <p className={classes.line}>
          {t('policies.users.none')} <RouterLink to={paths.links()}>{t('policies.users.choose')}</RouterLink>
        </p>
      )}
    </Panel>
  )
}
