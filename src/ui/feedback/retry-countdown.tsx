import { useEffect, useEffectEvent, useState } from 'react'

import { useI18n } from '../hooks/i18n.tsx'

const SECOND_MS = 1000

/** Counts down to the moment when asking again makes sense, then asks, once (acceptance 62). `at` is in ms since the epoch. */
export function RetryCountdown({ at, onRetry }: { at: number; onRetry: () => void }) {
  const { t } = useI18n()
  const [now, setNow] = useState(() => Date.now())
  const retry = useEffectEvent(onRetry)
  const seconds = Math.max(0, Math.ceil((at - now) / SECOND_MS))

  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), SECOND_MS)
    const end = setTimeout(() => retry(), Math.max(0, at - Date.now()))
    return () => {
      clearInterval(tick)
      clearTimeout(end)
    }
  }, [at])

  return <p>{t('error.retryIn', { seconds })}</p>
}
