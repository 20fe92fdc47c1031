import { Button, Group, Modal } from '@mantine/core'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'

import { useI18n } from '../../i18n/i18n.tsx'
import { paths } from '../../ui/paths.ts'

/** Everything below is the wizard: going from step to step loses nothing. */
const WIZARD = paths.order('connection').replace(/connection$/, '')

interface Props {
  /** Something was answered or typed since the wizard was opened. */
  isTouched: () => boolean
}

/** Asks once before an order that was begun is left: by a link, by Back, or by closing the page (acceptance 23). */
export function LeaveGuard({ isTouched }: Props) {
  const { t } = useI18n()
  const blocker = useBlocker(
    ({ nextLocation }) =>
      isTouched() && !nextLocation.pathname.startsWith(WIZARD) && !isPlaced(nextLocation.state),
  )

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isTouched()) event.preventDefault()
    }
    globalThis.addEventListener('beforeunload', ask)
    return () => globalThis.removeEventListener('beforeunload', ask)
  }, [isTouched])

  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('order.leave.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      transitionProps={{ duration: 0 }}
    >
      <p>{t('order.leave.text')}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => blocker.reset?.()} data-autofocus>
          {t('order.leave.stay')}
        </Button>
        <Button color="red" onClick={() => blocker.proceed?.()}>
          {t('order.leave.go')}
        </Button>
      </Group>
    </Modal>
  )
}

/** State of the way from a placed order to its link's page: nothing is left behind then. */
export const PLACED = { placed: true }

function isPlaced(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'placed' in state
}
