import { useState } from 'react'

import { useDetachRoutingPolicy } from '../../api/link-writes.ts'
import { permission } from '../../domain/actions.ts'
import { FAMILY_NAMES, policyId, type Family } from '../../domain/configuration.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { ActionButton } from '../../ui/action-button.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { WriteError } from '../../ui/write-error.tsx'
import { useLinkContext } from './link-context.ts'

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
  const announce = useAnnounce()
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
        title={t('link.policy.detach.title', { policy: name })}
        action={t('link.policy.detach', { family: FAMILY_NAMES[family] })}
        loading={detach.isPending}
        error={<WriteError what={t('link.policy.detach.failed')} error={detach.error} />}
        onConfirm={() =>
          detach.mutate(id, {
            onSuccess: () => {
              setAsking(false)
              announce(t('link.policy.detached', { family: FAMILY_NAMES[family] }))
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
