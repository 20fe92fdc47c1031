import type { ReactNode } from 'react'

import type { Tone } from '../../../domain/link/tone.ts'
import { ToneIcon } from '../status/tone-icon.tsx'

import classes from './note.module.css'

interface Props {
  tone: Tone
  title?: string
  /** `alert` only for failures that just happened; a box that was always there has `note`. */
  role?: 'note' | 'alert' | 'status'
  children?: ReactNode
}

/** A boxed remark in one of the five tones. */
export function Note({ tone, title, role = 'note', children }: Props) {
  return (
    <div className={classes.note} data-tone={tone} role={role}>
      <ToneIcon tone={tone} size={18} />
      <div className={classes.text}>
        {title ? <p className={classes.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
