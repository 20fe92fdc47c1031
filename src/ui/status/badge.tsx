import type { Tone } from '../../../domain/link/tone.ts'
import { ToneIcon } from './tone-icon.tsx'

import classes from './badge.module.css'

/** A state in words, with its tone's shape and colour. */
export function Badge({ tone, label }: { tone: Tone; label: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <ToneIcon tone={tone} size={14} />
      {label}
    </span>
  )
}
