import { VisuallyHidden } from '@mantine/core'

import type { Tone } from '../../../domain/link/tone.ts'
import { ToneIcon } from './tone-icon.tsx'

import classes from './badge.module.css'

interface Props {
  tone: Tone
  label: string
  /** What it is the state of, for those who do not see what it stands beside. */
  before?: string
}

/** A state in words, with its tone's shape and colour. */
export function Badge({ tone, label, before }: Props) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <ToneIcon tone={tone} size={14} />
      {before ? <VisuallyHidden>{before} </VisuallyHidden> : null}
      {label}
    </span>
  )
}
