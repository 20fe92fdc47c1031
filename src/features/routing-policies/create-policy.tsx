import { useQuery } from '@tanstack/react-query'

import type { Region } from '../../../contract/regions.ts'
import { FAMILY_NAMES, type Family } from '../../../domain/link/configuration.ts'
import { useCreateRoutingPolicy } from '../../api/routing-policy-writes.ts'
import { privateNetworksQuery } from '../../api/vpc-networks.ts'
import { useToast } from '../../ui/hooks/announcer.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { RoutingPolicyForm } from './routing-policy-form.tsx'

interface Props {
  region: Region
  /** Whose the policy will be. */
  projectId: string
  family: Family
  /** The VPC that the link leads to, if that is known: its subnets are offered. */
  vpc?: { id: string; name: string } | undefined
  /** With the new policy's id, or without one when nothing was created. */
  onDone: (policyId?: string) => void
}

/** Creates a routing policy in the place that it is for: a link's slot, a step of the order. */
export function CreatePolicy({ region, projectId, family, vpc, onDone }: Props) {
  const { t } = useI18n()
  const toast = useToast()
  const create = useCreateRoutingPolicy(region)
  // Without them the form is as it is without a VPC.
  const { data: networks } = useQuery({
    ...privateNetworksQuery({ region, vpcId: vpc?.id ?? '' }),
    enabled: vpc !== undefined,
  })
  return (
    <RoutingPolicyForm
      family={family}
      title={t('policy.new', { family: FAMILY_NAMES[family] })}
      action={() => t('policy.create')}
      vpc={vpc && networks && { name: vpc.name, networks }}
      failed={t('policy.failed')}
      loading={create.isPending}
      submitError={create.error}
      onCancel={() => onDone()}
      onSubmit={(values) =>
        create.mutate(
          { ...values, project_id: projectId, is_ipv6: family === 'ipv6' },
          {
            onSuccess: (policy) => {
              toast(t('policy.created', { policy: policy.name }))
              onDone(policy.id)
            },
          },
        )
      }
    />
  )
}
