import { Button, Group } from '@mantine/core'

import { useI18n } from '../hooks/i18n.tsx'
import { Dialog } from './dialog.tsx'

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
  return (
    <Dialog opened={opened} onClose={onStay} title={title}>
      <p>{text}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onStay} data-autofocus>
          {t('common.stay')}
        </Button>
        <Button color="danger" onClick={onGo}>
          {go}
        </Button>
      </Group>
    </Dialog>
  )
}
