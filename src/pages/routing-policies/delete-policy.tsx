import { useState } from 'react'
import { useNavigate } from 'react-router'

import { isNotFound } from '../../../domain/console/api-error.ts'
import { revealHidden } from '../../../domain/text/hidden-characters.ts'
import { useDeleteRoutingPolicy } from '../../api/routing-policy-writes.ts'
import { UsingLinks } from '../../features/links/using-links.tsx'
import { paths } from '../../features/navigation/paths.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { MutationError } from '../../ui/feedback/mutation-error.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useAnnounce } from '../../ui/hooks/announcer.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useOnline } from '../../ui/hooks/use-online.ts'
import { Panel } from '../../ui/layout/panel.tsx'
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog.tsx'
import { ExactText } from '../../ui/text/exact-text.tsx'
import type { PolicyState } from './use-policy.ts'

import classes from './policy.module.css'

/**
 * Deletes the policy after a question that names the links in its way. Whether they are is the API's to
 * say: no source says that it refuses (api-contract.md §5.6), so the button is not taken away.
 */
export function DeletePolicy({ state }: { state: PolicyState }) {
  const { t } = useI18n()
  const { policy, region, users, refresh } = state
  const announce = useAnnounce()
  const navigate = useNavigate()
  const isOnline = useOnline()
  const remove = useDeleteRoutingPolicy({ region, policyId: policy.id })
  const [isAsking, setAsking] = useState(false)
  const using = users.links ?? []

  function confirm() {
    remove.mutate(undefined, {
      onSuccess: () => {
        announce(t('policies.delete.done', { policy: policy.name }))
        void navigate(paths.policies())
      },
      onError: (error) => {
        // Someone else was faster: the page says so, once it has looked again.
        if (isNotFound(error)) refresh()
      },
    })
  }

  return (
    <Panel title={t('policies.delete')} id="delete">
      <p className={classes.line}>
        {users.links ? t('policies.delete.inUse', { count: using.length }) : t('policies.delete.unknown')}
      </p>
      <ButtonWithReason
        variant="default"
        reason={isOnline ? undefined : t('offline.action')}
        onClick={() => setAsking(true)}
      >
        {t('policies.delete.action')}
      </ButtonWithReason>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => {
          setAsking(false)
          remove.reset()
        }}
        title={t('policies.delete.title', { policy: revealHidden(policy.name) })}
        action={t('policies.delete.action')}
        loading={remove.isPending}
        onConfirm={confirm}
        error={remove.error}
        failure={
          isNotFound(remove.error) ? (
            <p role="alert">{t('policies.delete.already')}</p>
          ) : (
            <MutationError what={t('policies.delete.failed')} error={remove.error} />
          )
        }
      >
        <p>
          <strong>
            <ExactText text={policy.name} />
          </strong>{' '}
          <code>{policy.id}</code>
        </p>
        <p>{t('policies.delete.final')}</p>
        {using.length > 0 ? (
          <div className={classes.inTheWay}>
            <Note tone="needs-you" title={t('policies.delete.stillUsed', { count: using.length })}>
              <p>{t('policies.delete.detach')}</p>
              <UsingLinks links={using} />
            </Note>
          </div>
        ) : null}
      </ConfirmDialog>
    </Panel>
  )
}
