import { usePrefetchedQuery } from '../../../api/query.ts'
import { sessionQuery } from '../../../api/session.ts'
import { ProjectName } from '../../../features/projects/project-name.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderProject } from './use-order-project.ts'

import classes from './wizard.module.css'

/** Whose account an order is for, where it is a real one: nobody orders in another than the one that was meant. */
export function OrderAccount() {
  const { t } = useI18n()
  const session = usePrefetchedQuery(sessionQuery(null))
  const projectId = useOrderProject()
  if (session.mode === 'sandbox') return null
  return (
    <section className={classes.account} aria-label={t('order.account')}>
      <h2>{t('order.account')}</h2>
      <dl>
        {session.profile === undefined ? null : (
          <div>
            <dt>{t('order.account.profile')}</dt>
            <dd>{session.profile}</dd>
          </div>
        )}
        <div>
          <dt>{t('order.account.project')}</dt>
          <dd>
            <ProjectName id={projectId} />
          </dd>
        </div>
        <div>
          <dt>{t('order.account.organization')}</dt>
          <dd>
            <code>{session.organization_id}</code>
          </dd>
        </div>
        <div>
          <dt>{t('order.account.key')}</dt>
          <dd>
            <code>{session.access_key}</code>
          </dd>
        </div>
      </dl>
    </section>
  )
}
