import { useState } from 'react'

import { permission } from '../../../../domain/link/actions.ts'
import { FAMILY_NAMES, policyId, type Family } from '../../../../domain/link/configuration.ts'
import { revealHidden } from '../../../../domain/text/hidden-characters.ts'
import { useDetachRoutingPolicy } from '../../../api/link-writes.ts'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { useLinkContext } from '../context/link-context.ts'

/** Detaches a policy after saying what goes with it (acceptance 58). */
export function DetachPolicy({
  family,
  policyId: id,
  name,
}: {
  family: Family
  policyId: string
  name: string
}) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const toast = useToast()
  const detach = useDetachRoutingPolicy({ region, linkId: link.id })
  const [asking, setAsking] = useState(false)
  const other = policyId(link, family === 'ipv4' ? 'ipv6' : 'ipv4')
  return (
    <>
      <ActionButton
        size="xs"
        variant="default"
        permission={permission('detach-policy', link, family)}
        onClick={() => setAsking(true)}
      >
        {t('link.policy.detach', { family: FAMILY_NAMES[family] })}
      </ActionButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('link.policy.detach.title', { policy: revealHidden(name) })}
        action={t('link.policy.detach', { family: FAMILY_NAMES[family] })}
        loading={detach.isPending}
        failure={<MutationError what={t('link.policy.detach.failed')} error={detach.error} />}
        error={detach.error}
        onConfirm={() =>
          detach.mutate(id, {
            onSuccess: () => {
              setAsking(false)
              toast(t('link.policy.detached', { family: FAMILY_NAMES[family] }))
            },
          })
        }
      >
        <p>
          {t('link.policy.detach.consequence', { family: FAMILY_NAMES[family] })}{' '}
          {other ? null : t('link.policy.detach.last')}
        </p>
      </ConfirmDialog>
    </>
  )
}
