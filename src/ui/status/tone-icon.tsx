import type { ReactNode } from 'react'

import type { Tone } from '../../../domain/link/tone.ts'

import classes from './tone-icon.module.css'

/**
 * One silhouette per tone, so that a tone is recognised without its colour (acceptance 31): a tag that points on, a ring
 * half filled, a disc with a tick, a triangle, a dashed ring. What is inside a filled shape is `--on-fill`.
 */
const SHAPES: Record<Tone, ReactNode> = {
  'needs-you': (
    <>
      <path d="M3 2.5h5.7a1.6 1.6 0 0 1 1.2.5l4 4.3a1 1 0 0 1 0 1.4l-4 4.3a1.6 1.6 0 0 1-1.2.5H3a1.2 1.2 0 0 1-1.2-1.2V3.7A1.2 1.2 0 0 1 3 2.5z" />
      <path className={classes.mark} strokeWidth={1.5} d="M4.7 8h4.6M7.3 5.9 9.4 8l-2.1 2.1" />
    </>
  ),
  'in-progress': (
    <>
      <circle className={classes.ring} cx={8} cy={8} r={6} strokeWidth={1.7} />
      <path d="M8 4.6a3.4 3.4 0 0 1 0 6.8z" />
    </>
  ),
  working: (
    <>
      <circle cx={8} cy={8} r={6.7} />
      <path className={classes.mark} strokeWidth={1.6} d="m5.2 8.2 1.9 1.9 3.8-4" />
    </>
  ),
  trouble: (
    <>
      <path d="M6.9 2 1.4 11.8c-.5.9.1 2 1.1 2h11c1 0 1.6-1.1 1.1-2L9.1 2c-.5-.9-1.7-.9-2.2 0z" />
      <path className={classes.mark} strokeWidth={1.7} d="M8 5.8v3.2M8 11.3v.01" />
    </>
  ),
  quiet: <circle className={classes.ring} cx={8} cy={8} r={6} strokeWidth={1.5} strokeDasharray="2.2 2.5" />,
}

/** The shape of a tone, in that tone; the word next to it says the rest. */
export function ToneIcon({ tone, size = 16 }: { tone: Tone; size?: number }) {
  return (
    <svg
      // Another tone is another shape: nothing of one is left for the next.
      key={tone}
      className={classes.icon}
      data-tone={tone}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[tone]}
    </svg>
  )
}
