import type { ReactNode } from 'react'

import classes from './detail-list.module.css'

/** A list of terms and values: what is true of the page's subject. `isCompact`: a line each. */
export function DetailList({ children, isCompact = false }: { children: ReactNode; isCompact?: boolean }) {
  return (
    <dl className={classes.facts} data-compact={isCompact || undefined}>
      {children}
    </dl>
  )
}

/** One of them. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
