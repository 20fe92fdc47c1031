import { Link as RouterLink } from 'react-router'

import { ErrorNote } from '../../ui/error-note.tsx'
import { useI18n } from '../../ui/i18n.tsx'
import { Panel } from '../../ui/panel.tsx'
import { paths } from '../../ui/paths.ts'
import { UsingLinks } from '../../ui/using-links.tsx'
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
