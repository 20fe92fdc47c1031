import { useEffect, useEffectEvent } from 'react'
import { useBlocker } from 'react-router'

import { lazyPart } from '../feedback/later.tsx'
import type { LeaveDialogProps, LeaveQuestion } from './leave-dialog.tsx'

// Not part of what a page waits for: it is loaded once the page is shown, closed.
// Where it cannot be had, the browser's own question takes its place.
const LeaveDialog = lazyPart<LeaveDialogProps>(async () => (await import('./leave-dialog.tsx')).LeaveDialog, {
  failed: (_, props) => <LeaveQuestionOfBrowser {...props} />,
})

function LeaveQuestionOfBrowser({ opened, title, text, onStay, onGo }: LeaveDialogProps) {
  const ask = useEffectEvent(() => (globalThis.confirm(`${title}\n\n${text}`) ? onGo() : onStay()))
  useEffect(() => {
    if (opened) ask()
  }, [opened])
  return null
}

interface Props extends LeaveQuestion {
  /** Something was answered or typed that leaving would lose. */
  isTouched: () => boolean
  /** Where nothing is lost by going, such as the steps of one form. */
  isInside?: (pathname: string) => boolean
}

/** Asks once before something begun is left: by a link, by Back, or by closing the page (acceptance 23). One to a page. */
export function LeaveGuard({ isTouched, isInside, ...question }: Props) {
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
    <LeaveDialog
      {...question}
      opened={blocker.state === 'blocked'}
      onStay={() => blocker.reset?.()}
      onGo={() => blocker.proceed?.()}
    />
  )
}

/** State of the way on after saving: nothing is left behind then. */
export const SAVED = { saved: true }

function isSaved(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'saved' in state
}
