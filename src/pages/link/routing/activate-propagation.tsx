import { useState } from 'react'

import { permission } from '../../../../domain/link/actions.ts'
import { useEnableRoutePropagation } from '../../../api/link-writes.ts'
import { ButtonWithReason, useReason } from '../../../ui/controls/action-button.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { PropagationEffect } from './propagation-effect.tsx'

interface Props {
  variant?: 'filled' | 'default'
  size?: 'xs' | 'sm'
  /** The heading before it says of what: a word is enough. */
  isInRow?: boolean
  /** Id of the words beside it that say why it is off; without it the button says so itself. */
  reasonId?: string
}

/** Turns route propagation on, once it was said what that announces and accepts. */
export function ActivatePropagation({ variant = 'default', size = 'xs', isInRow = false, reasonId }: Props) {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const toast = useToast()
  const enable = useEnableRoutePropagation({ region, linkId: link.id })
  const [asking, setAsking] = useState(false)
  const reason = useReason(permission('activate-propagation', link))
  const name = t('link.propagation.activate')
  return (
    <>
      <ButtonWithReason
        variant={variant}
        size={size}
        {...(reasonId === undefined
          ? { reason }
          : { disabled: reason !== undefined, ...(reason !== undefined && { describedBy: reasonId }) })}
        {...(isInRow && { label: name })}
        onClick={() => setAsking(true)}
      >
        {isInRow ? t('link.propagation.activate.short') : name}
      </ButtonWithReason>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={name}
        action={name}
        isHarmless
        loading={enable.isPending}
        failure={<MutationError what={t('link.propagation.activate.failed')} error={enable.error} />}
        error={enable.error}
        onConfirm={() =>
          enable.mutate(undefined, {
            onSuccess: () => {
              setAsking(false)
              toast(t('link.propagation.activated'))
            },
          })
        }
      >
        <PropagationEffect />
      </ConfirmDialog>
    </>
  )
}
