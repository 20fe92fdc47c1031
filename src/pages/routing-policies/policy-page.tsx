import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { Link as RouterLink, useNavigate } from 'react-router'

import { FAMILY_NAMES, familyOf } from '../../../domain/link/configuration.ts'
import { goToPanel } from '../../features/links/go-to-panel.ts'
import { paths } from '../../features/navigation/paths.ts'
import { EditPolicy } from '../../features/routing-policies/edit-policy.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { UpdatedAgo } from '../../ui/feedback/updated-ago.tsx'
import { useCommands } from '../../ui/hooks/commands.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { Columns } from '../../ui/layout/columns.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { LeaveGuard } from '../../ui/overlays/leave-guard.tsx'
import { DeletePolicy } from './delete-policy.tsx'
import { ExportPolicy } from './export-policy.tsx'
import { NoSuchPolicy } from './no-such-policy.tsx'
import { PolicyDetails } from './policy-details.tsx'
import { PolicyPrefixes } from './policy-prefixes.tsx'
import { PolicyUsers } from './policy-users.tsx'
import { usePolicy, type PolicyState } from './use-policy.ts'

import classes from './policy.module.css'

/** Everything about one routing policy: what may pass, and which links it touches. */
export default function PolicyPage() {
  const state = usePolicy()
  if (!state) return <NoSuchPolicy />
  // Another policy is another page: nothing of the one before may stay typed.
  return <PolicyView key={state.policy.id} state={state} />
}

function PolicyView({ state }: { state: PolicyState }) {
  const { t } = useI18n()
  const { policy, region, gone, users } = state
  const navigate = useNavigate()
  const [isEditing, setEditing] = useKeptState('policy.editing', false)
  const isDirty = useRef(false)
  const isTouched = useCallback(() => isDirty.current, [])
  const setDirty = useCallback((dirty: boolean) => {
    isDirty.current = dirty
  }, [])

  useCommands(
    useMemo(() => {
      if (gone || isEditing) return []
      return [
        { id: 'edit', label: t('policies.edit'), does: { run: () => setEditing(true) } },
        {
          id: 'duplicate',
          label: t('policies.duplicate'),
          does: { run: () => void navigate(paths.newPolicy(policy)) },
        },
        { id: 'delete', label: t('policies.delete.action'), does: { run: () => goToPanel('delete') } },
      ]
    }, [gone, isEditing, navigate, policy, setEditing, t]),
  )

  const wasEditing = useRef(false)
  useEffect(() => {
    // The form had the focus, and is gone with it.
    if (wasEditing.current && !isEditing) goToPanel('prefixes')
    wasEditing.current = isEditing
  }, [isEditing])

  function endEdit() {
    isDirty.current = false
    setEditing(false)
  }

  return (
    <Page
      title={policy.name}
      parent={{ label: t('nav.policies'), path: paths.policies() }}
      aside={
        <span className={classes.what}>
          {FAMILY_NAMES[familyOf(policy)]} · {t(`region.${region}`)}
        </span>
      }
      actions={
        <>
          <span className={classes.updated}>
            <UpdatedAgo since={state.readAt} />
          </span>
          {gone || isEditing ? null : (
            <>
              <Button component={RouterLink} variant="default" to={paths.newPolicy(policy)}>
                {t('policies.duplicate')}
              </Button>
              <Button onClick={() => setEditing(true)}>{t('policies.edit')}</Button>
            </>
          )}
        </>
      }
    >
      <LeaveGuard
        isTouched={isTouched}
        title={t('policies.leave.title')}
        text={t('policies.leave.text')}
        go={t('policies.leave.go')}
      />
      {state.staleError ? (
        <ErrorNote what={t('policies.stale')} error={state.staleError} onRetry={state.refresh} />
      ) : null}
      {gone ? (
        <Note tone="quiet" role="status" title={t('policies.gone.title', { name: policy.name })}>
          <p>{t('policies.gone.text')}</p>
          <Button component={RouterLink} to={paths.policies()} size="sm">
            {t('policies.back')}
          </Button>
        </Note>
      ) : null}
      <Columns side={<PolicyDetails policy={policy} region={region} />}>
        {isEditing ? (
          <section className={classes.form}>
            <EditPolicy region={region} policy={policy} onDone={endEdit} onDirty={setDirty} />
          </section>
        ) : (
          <>
            <PolicyPrefixes policy={policy} />
            <PolicyUsers users={users} />
            <ExportPolicy policy={policy} region={region} />
            {gone ? null : <DeletePolicy state={state} />}
          </>
        )}
      </Columns>
    </Page>
  )
}
