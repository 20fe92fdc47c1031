import { useState } from 'react'

import { permission } from '../../../../domain/link/actions.ts'
import { useDisableRoutePropagation } from '../../../api/link-writes.ts'
import { ButtonWithReason, useReason } from '../../../ui/controls/action-button.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { useLinkContext } from '../context/link-context.ts'

/** Turns route propagation off, once it was said what goes with it. `reasonId`: of the words beside it that say why it is off. */
export function DeactivatePropagation({ reasonId }: { reasonId: string }) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const toast = useToast()
  const learned = facts.learnedRoutes.error ? undefined : facts.learnedRoutes.value?.length
  const disable = useDisableRoutePropagation({ region, linkId: link.id })
  const [asking, setAsking] = useState(false)
  const reason = useReason(permission('deactivate-propagation', link))
  return (
    <>
      <ButtonWithReason
        variant="default"
        size="xs"
        disabled={reason !== undefined}
        {...(reason !== undefined && { describedBy: reasonId })}
        label={t('link.propagation.deactivate')}
        onClick={() => setAsking(true)}
      >
        {t('link.propagation.deactivate.short')}
      </ButtonWithReason>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('link.propagation.deactivate.title')}
        action={t('link.propagation.deactivate')}
        loading={disable.isPending}
        failure={<MutationError what={t('link.propagation.deactivate.failed')} error={disable.error} />}
        error={disable.error}
        onConfirm={() =>
          disable.mutate(undefined, {
            onSuccess: () => {
              setAsking(false)
              toast(t('link.propagation.deactivated'))
            },
          })
        }
      >
        <p>{t('link.propagation.deactivate.consequence')}</p>
        {learned ? <p>{t('link.propagation.deactivate.learned', { count: learned })}</p> : null}
      </ConfirmDialog>
    </>
  )
}
