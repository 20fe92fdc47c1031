import { useEffect, useState } from 'react'

import { useAnnounce } from '../feedback/announcer.tsx'
import { copyText } from './copy-text.ts'
import { useI18n } from './i18n.tsx'

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
