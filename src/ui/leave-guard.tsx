import { Button, Group, Modal } from '@mantine/core'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'

import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  /** Something was answered or typed that leaving would lose. */
  isTouched: () => boolean
  /** Where nothing is lost by going, such as the steps of one form. */
  isInside?: (pathname: string) => boolean
  /** The question, what would be lost, and what going is called. */
  title: string
  text: string
  go: string
}

/** Asks once before something begun is left: by a link, by Back, or by closing the page (acceptance 23). One to a page. */
export function LeaveGuard({ isTouched, isInside, title, text, go }: Props) {
  const { t } = useI18n()
  const blocker = useBlocker(
    ({ nextLocation }) => isTouched() && !isInside?.(nextLocation.pathname) && !isSaved(nextLocation.state),
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
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      transitionProps={{ duration: 0 }}
    >
      <p>{text}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => blocker.reset?.()} data-autofocus>
          {t('common.stay')}
        </Button>
        <Button color="red.9" onClick={() => blocker.proceed?.()}>
          {go}
        </Button>
      </Group>
    </Modal>
  )
}

/** State of the way on after saving: nothing is left behind then. */
export const SAVED = { saved: true }

function isSaved(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'saved' in state
}
