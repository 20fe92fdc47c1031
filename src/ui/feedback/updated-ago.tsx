import { useEffect, useState } from 'react'

import { intl } from '../../../i18n/translate.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { Time } from '../status/time.tsx'

const TICK_MS = 10_000

/** *Updated 10 seconds ago*, kept true while the page is open; the exact time on hover and focus. */
export function UpdatedAgo({ since }: { since: number }) {
  const { t, language } = useI18n()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.round((Math.max(now, since) - since) / 1000 / 10) * 10)
  const when = intl
    .relative(language, { numeric: 'auto' })
    .format(seconds < 60 ? -seconds : -Math.round(seconds / 60), seconds < 60 ? 'second' : 'minute')
  return <Time iso={new Date(since).toISOString()} now={new Date(now)} text={t('common.updated', { when })} />
}
