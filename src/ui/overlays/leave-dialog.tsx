import { Button, Group, Modal } from '@mantine/core'
import { useMounted } from '@mantine/hooks'

import { useI18n } from '../hooks/i18n.tsx'

/** The question, what would be lost, and what going is called. */
export interface LeaveQuestion {
  title: string
  text: string
  go: string
}

/** What `LeaveDialog` is given. */
export interface LeaveDialogProps extends LeaveQuestion {
  opened: boolean
  onStay: () => void
  onGo: () => void
}

/** What `LeaveGuard` asks. */
export function LeaveDialog({ opened, title, text, go, onStay, onGo }: LeaveDialogProps) {
  const { t } = useI18n()
  const isMounted = useMounted()
  return (
    <Modal
      // Closed first: by opening it learns where the focus was, and gives it back.
      opened={opened && isMounted}
      onClose={onStay}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      transitionProps={{ duration: 0 }}
    >
      <p>{text}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onStay} data-autofocus>
          {t('common.stay')}
        </Button>
        <Button color="red.9" onClick={onGo}>
          {go}
        </Button>
      </Group>
    </Modal>
  )
}
