import { useEffect, useEffectEvent } from 'react'

import { useI18n } from '../hooks/i18n.tsx'
import { useCountdown } from '../hooks/use-countdown.ts'

interface Props {
  /** When asking again makes sense, in ms of `performance.now`. */
  at: number
  /** A read is asked again then, once; left out for what only a person repeats. */
  onRetry?: () => void
  /** Somebody else asks again by then. */
  isRepeated?: boolean
}

/**
 * Counts down to the moment when asking again makes sense (acceptance 62). A timer, so that what it is part of is not
 * read out with every second.
 */
export function RetryCountdown({ at, onRetry, isRepeated = onRetry !== undefined }: Props) {
  const { t } = useI18n()
  const left = useCountdown(at)
  const isOver = left.seconds === 0
  const retry = useEffectEvent(() => onRetry?.())

  useEffect(() => {
    if (isOver) retry()
  }, [at, isOver])

  return <p role="timer">{t(isRepeated ? 'error.retryIn' : 'error.tryAgainIn', { ...left })}</p>
}
