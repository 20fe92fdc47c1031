import { Group } from '@mantine/core'
import type { ReactNode } from 'react'

import { ButtonWithReason } from '../controls/action-button.tsx'
import { useI18n } from '../hooks/i18n.tsx'
import { Dialog } from './dialog.tsx'

/** What `ConfirmDialog` is given. */
export interface Confirmation {
  opened: boolean
  onClose: () => void
  title: string
  /** The button that does it: verb and thing. */
  action: string
  onConfirm: () => void
  loading: boolean
  /** The failure of the last try, shown here and nowhere else. */
  failure: ReactNode
  /** Its error, which may ask for a pause (`ButtonWithReason`). */
  error: unknown
  /** False keeps the action off, for a confirmation that is typed. */
  ready?: boolean
  /** It takes nothing away. */
  isHarmless?: boolean
  children: ReactNode
}

/** `ConfirmDialog` itself, with what the library needs for it. */
export function ConfirmBox({
  opened,
  onClose,
  title,
  action,
  onConfirm,
  loading,
  failure,
  error,
  ready = true,
  isHarmless = false,
  children,
}: Confirmation) {
  const { t } = useI18n()
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={title}
      closeOnEscape={!loading}
      closeOnClickOutside={!loading}
      withCloseButton={!loading}
      size="lg"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (ready && !loading) onConfirm()
        }}
      >
        {children}
        {failure}
        <Group justify="flex-end" gap="xs" mt="md" wrap="wrap">
          <ButtonWithReason variant="default" onClick={onClose} disabled={loading} isFirst>
            {t('common.cancel')}
          </ButtonWithReason>
          <ButtonWithReason
            type="submit"
            {...(isHarmless ? {} : { color: 'danger' })}
            loading={loading}
            disabled={!ready}
            error={error}
          >
            {action}
          </ButtonWithReason>
        </Group>
      </form>
    </Dialog>
  )
}
