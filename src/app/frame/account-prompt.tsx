import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'

import { sessionEnd, type SessionEnd } from '../../../domain/console/session-end.ts'
import { gatewayNow } from '../../api/server-clock.ts'
import { sessionIsOver } from '../../api/session-end.ts'
import { isSignedOut, sessionQuery } from '../../api/session.ts'
import { lazyPart } from '../../ui/feedback/later.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

const SignInAgain = lazyPart(async () => (await import('../../pages/sign-in/sign-in-again.tsx')).default, {
  messages: ['sign-in'],
  failed: () => <SignedOutNote />,
})

const SessionWarning = lazyPart(
  async () => (await import('../../pages/sign-in/session-warning.tsx')).default,
  // The end itself will say so.
  { messages: ['sign-in'], failed: () => null },
)

/**
 * Warns before the session ends, and shows the one prompt once it is over, by its time or because a call
 * said so. Only for *sign-in* mode: elsewhere no key can be brought.
 */
export function AccountPrompt() {
  const isOver = useSyncExternalStore(sessionIsOver.subscribe, sessionIsOver.get)
  const { ending, isSignedOutNow } = useSessionEnd()
  if (!isOver && !isSignedOutNow && !ending) return null
  if (ending && !isOver && !isSignedOutNow) {
    return <SessionWarning end={ending} />
  }
  return <SignInAgain />
}

/** Where the prompt itself cannot be fetched: what was typed can still be copied. */
function SignedOutNote() {
  const { t } = useI18n()
  return <Note tone="trouble" role="alert" title={t('error.gateway_unauthenticated')} />
}

/** Timers hold no longer than some weeks, and computers sleep: the clock is read again at least so often. */
const LOOK_AGAIN_MS = 60 * 60_000
/** After the end was due and the gateway could not be asked. */
const RETRY_MS = 10_000

/**
 * The end of the session once it is near. Before anyone is warned the gateway is asked: another tab, or
 * the page's own calls, may have put the end off.
 */
function useSessionEnd(): { ending: SessionEnd | undefined; isSignedOutNow: boolean } {
  const { data: session, error, refetch } = useQuery(sessionQuery(null))
  const [now, setNow] = useState(() => gatewayNow().getTime())
  const { endsAt, warnAt, canStay } = (session && sessionEnd(session)) ?? {}
  const isSignedOutNow = isSignedOut(error)
  const look = useEffectEvent(async () => {
    if (warnAt !== undefined && gatewayNow().getTime() >= warnAt) await refetch()
    setNow(gatewayNow().getTime())
  })

  useEffect(() => {
    if (warnAt === undefined || endsAt === undefined || isSignedOutNow) return undefined
    // Just after the end, so that the answer is that it is over.
    const due = now < warnAt ? warnAt : endsAt + 1000
    const delay = now > endsAt + 1000 ? RETRY_MS : Math.max(0, due - gatewayNow().getTime())
    const timer = setTimeout(() => void look(), Math.min(delay, LOOK_AGAIN_MS))
    return () => clearTimeout(timer)
  }, [warnAt, endsAt, now, isSignedOutNow])

  if (endsAt === undefined || warnAt === undefined || now < warnAt)
    return { ending: undefined, isSignedOutNow }
  return { ending: { endsAt, warnAt, canStay: canStay === true }, isSignedOutNow }
}
