import { useEffect, useState } from 'react'

import { useAnnounce } from '../hooks/announcer.tsx'
import { useI18n } from '../hooks/i18n.tsx'
import { copyText } from './copy-text.ts'

/** How long the button shows that the copy worked. */
const SHOWN_MS = 2000

/** Copies a value, tells screen readers what became of it, and says so for a moment. */
export function useCopy(value: string | (() => string), label: string) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()

  useEffect(() => {
    if (!outcome) return undefined
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    const became = await copyText(typeof value === 'string' ? value : value())
    setOutcome(became)
    announce(t(became === 'copied' ? 'copy.done' : 'copy.failed', { what: label }))
  }

  return { outcome, copy: () => void copy() }
}
