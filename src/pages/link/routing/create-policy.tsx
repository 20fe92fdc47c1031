import { FAMILY_NAMES, type Family } from '../../../../domain/link/configuration.ts'
import { useCreateRoutingPolicy } from '../../../api/routing-policy-writes.ts'
import { RoutingPolicyForm } from '../../../features/routing-policies/routing-policy-form.tsx'
import { useAnnounce } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'

/** Makes a routing policy without leaving the slot it is for. */
export function CreatePolicy({ family, onDone }: { family: Family; onDone: (policyId?: string) => void }) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const announce = useAnnounce()
  const create = useCreateRoutingPolicy(region)
  return (
    <RoutingPolicyForm
      family={family}
      title={t('policy.new', { family: FAMILY_NAMES[family] })}
      action={() => t('policy.create')}
      failed={t('policy.failed')}
      loading={create.isPending}
      submitError={create.error}
      onCancel={() => onDone()}
      onSubmit={(values) =>
        create.mutate(
          { ...values, project_id: link.project_id, is_ipv6: family === 'ipv6' },
          {
            onSuccess: (policy) => {
              announce(t('policy.created', { policy: policy.name }))
              onDone(policy.id)
            },
          },
        )
      }
    />
  )
}
