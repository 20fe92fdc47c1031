import { useQuery } from '@tanstack/react-query'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import { familyOf } from '../../../domain/link/configuration.ts'
import { changedPolicyFields, policyConflicts, policyValues } from '../../../domain/routing-policies/edit.ts'
import { pollAtRest } from '../../api/poll.ts'
import { routingPolicyQuery } from '../../api/routing-policies.ts'
import { useUpdateRoutingPolicy } from '../../api/routing-policy-writes.ts'
import { EditConflicts } from '../../ui/feedback/edit-conflicts.tsx'
import { useToast } from '../../ui/hooks/announcer.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { PolicyEffect } from './policy-effect.tsx'
import { RoutingPolicyForm, type PolicyFormValues } from './routing-policy-form.tsx'

interface Props {
  region: Region
  policy: RoutingPolicy
  onDone: () => void
  /** Called whenever something is typed or typed back. */
  onDirty?: (isDirty: boolean) => void
}

/** Changes a policy where it is shown, after naming every link that it changes with it and what changes (acceptance 46, 52). */
export function EditPolicy({ region, policy, onDone, onDirty }: Props) {
  const { t } = useI18n()
  const toast = useToast()
  const ref = { region, policyId: policy.id }
  const update = useUpdateRoutingPolicy(ref)
  // What the fields were filled from: a poll must not change what is being typed.
  const [start] = useKeptState(`edit-policy.start ${policy.id}`, () => policyValues(policy))
  const { data: latest = policy } = useQuery({ ...routingPolicyQuery(ref), refetchInterval: pollAtRest })
  const conflictsWith = (mine: PolicyFormValues | undefined, now: RoutingPolicy) =>
    mine ? policyConflicts(start, policyValues(now), mine) : []

  async function save(mine: PolicyFormValues) {
    const shown = conflictsWith(mine, latest)
    const { isSaved } = await update.mutateAsync({
      body: changedPolicyFields(start, mine),
      unlessConflict: (now) => {
        const found = conflictsWith(mine, now)
        // What is on screen was seen when the button was pressed.
        return found.length > 0 && JSON.stringify(found) !== JSON.stringify(shown)
      },
    })
    if (!isSaved) return
    toast(t('policy.changed', { policy: mine.name }))
    onDirty?.(false)
    onDone()
  }

  return (
    <RoutingPolicyForm
      family={familyOf(policy)}
      title={t('policy.edit', { policy: policy.name })}
      start={start}
      action={(mine) =>
        conflictsWith(mine, latest).length > 0 ? t('conflict.overwrite') : t('policy.change')
      }
      failed={t('policy.change.failed')}
      loading={update.isPending}
      submitError={update.error}
      onCancel={onDone}
      onDirty={onDirty}
      onSubmit={(mine) => {
        if (Object.keys(changedPolicyFields(start, mine)).length === 0) onDone()
        // What goes wrong is shown by the form.
        else save(mine).catch(() => undefined)
      }}
      renderSummary={(mine) => (
        <>
          <EditConflicts
            conflicts={conflictsWith(mine, latest)}
            name={(field) => t(`policy.field.${field}`)}
          />
          <PolicyEffect region={region} policy={latest} after={mine && afterSaving(latest, start, mine)} />
        </>
      )}
    />
  )
}

type Values = ReturnType<typeof policyValues>

/** Only what was changed here is sent; the rest stays what it is by then. */
function afterSaving(latest: RoutingPolicy, start: Values, mine: Values) {
  return { ...policyValues(latest), ...changedPolicyFields(start, mine) }
}
