import { IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'

import { useI18n } from './i18n.tsx'

import classes from './toast.module.css'

/** Long enough to read two lines twice. */
const SHOWN_MS = 10_000

/**
 * What the reader's own hand has just done, for a while at the foot of the window; `useToast` shows it, and has it read
 * out. It stays as long as it is pointed at or its button has the focus, which then goes on to the page's heading.
 */
export function Toast({ text, onEnd }: { text: string; onEnd: () => void }) {
  const { t } = useI18n()
  const [isHeld, setHeld] = useState(false)
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => end(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isHeld])

  return (
    <div
      className={classes.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <IconCheck size={16} aria-hidden />
      <span aria-hidden>{text}</span>
      <button
        type="button"
        aria-label={t('common.close')}
        onClick={() => {
          document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
          onEnd()
        }}
      >
        <IconX size={16} stroke={1.75} aria-hidden />
      </button>
    </div>
  )
}
