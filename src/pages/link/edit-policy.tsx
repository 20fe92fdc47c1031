import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import { linksQuery } from '../../api/links.ts'
import { useUpdateRoutingPolicy } from '../../api/update-routing-policy.ts'
import { policyId, type Family } from '../../domain/configuration.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Note } from '../../ui/note.tsx'
import { RoutingPolicyForm } from '../../ui/routing-policy-form.tsx'
import { useLinkContext } from './link-context.ts'

interface Props {
  family: Family
  policy: RoutingPolicy
  onDone: () => void
}

/** Changes the attached policy, after naming every link that it changes with it (acceptance 46). */
export function EditPolicy({ family, policy, onDone }: Props) {
  const { t } = useI18n()
  const { region } = useLinkContext()
  const announce = useAnnounce()
  const update = useUpdateRoutingPolicy(region, policy.id)
  // What the fields were filled from: only what differs from it is sent, so nobody else's change is undone.
  const [start] = useState(policy)
  return (
    <RoutingPolicyForm
      family={family}
      existing={start}
      loading={update.isPending}
      submitError={update.error}
      onCancel={onDone}
      onSubmit={({ name, prefix_filter_in, prefix_filter_out }) => {
        const isSame = (a: string[], b: string[]) => a.join(' ') === b.join(' ')
        const body = {
          ...(name !== start.name && { name }),
          ...(!isSame(prefix_filter_in, start.prefix_filter_in) && { prefix_filter_in }),
          ...(!isSame(prefix_filter_out, start.prefix_filter_out) && { prefix_filter_out }),
        }
        if (Object.keys(body).length === 0) {
          onDone()
          return
        }
        update.mutate(body, {
          onSuccess: () => {
            announce(t('policy.changed', { policy: name }))
            onDone()
          },
        })
      }}
    >
      {policy.updated_at === start.updated_at ? null : (
        <Note tone="needs-you" role="alert" title={t('policy.changedElsewhere')}>
          <p>
            {t('policy.changedElsewhere.now', {
              outgoing: policy.prefix_filter_out.join(', ') || '–',
              incoming: policy.prefix_filter_in.join(', ') || '–',
            })}
          </p>
        </Note>
      )}
      <AffectedLinks family={family} policyId={policy.id} />
    </RoutingPolicyForm>
  )
}

/** Every link of the region that carries the policy, this one among them. */
function AffectedLinks({ family, policyId: id }: { family: Family; policyId: string }) {
  const { t } = useI18n()
  const { region } = useLinkContext()
  const links = useQuery(linksQuery({ region, projectId: null }))
  if (links.error) return <Note tone="trouble">{t('policy.affected.unknown')}</Note>
  if (!links.data) return <p role="status">{t('common.loading')}</p>
  const affected = links.data.filter((each) => policyId(each, family) === id)
  return (
    <Note tone="needs-you" title={t('policy.affected', { count: affected.length })}>
      <ul>
        {affected.map((each) => (
          <li key={each.id}>{each.name}</li>
        ))}
      </ul>
    </Note>
  )
}
