import type { ReactNode } from 'react'

import classes from './empty-state.module.css'

/** Shown where there is nothing yet: what it is, and the way to the first one. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      {children}
    </div>
  )
}
