import { IconCheck } from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'

import classes from './toast.module.css'

/** Long enough to be read twice. */
const SHOWN_MS = 10_000

/** What the reader's own hand has just done, for a moment at the foot of the window; `useToast` shows it, and has it read out. */
export function Toast({ text, onEnd }: { text: string; onEnd: () => void }) {
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    const timer = setTimeout(() => end(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={classes.toast} aria-hidden>
      <IconCheck size={16} aria-hidden />
      {text}
    </div>
  )
}
