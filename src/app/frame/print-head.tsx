import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

import { serverNow } from '../../api/server-clock.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { absoluteTime } from '../../ui/status/time.tsx'

import classes from './frame.module.css'

/** On paper only: of what and when this is a record. Nothing secret is in an address. */
export function PrintHead() {
  const { t, language } = useI18n()
  const [printedAt, setPrintedAt] = useState<string>()

  useEffect(() => {
    // Before the browser lays the paper out.
    const note = () => flushSync(() => setPrintedAt(serverNow().toISOString()))
    globalThis.addEventListener('beforeprint', note)
    return () => globalThis.removeEventListener('beforeprint', note)
  }, [])

  if (printedAt === undefined) return null
  return (
    <p className={classes.printed}>
      {t('frame.printed', { when: absoluteTime(printedAt, language) })}
      <br />
      {globalThis.location.href}
    </p>
  )
}
