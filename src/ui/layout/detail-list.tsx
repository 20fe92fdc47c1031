import type { ReactNode } from 'react'

import classes from './detail-list.module.css'

/** A list of terms and values: what is true of the page's subject. */
export function DetailList({ children }: { children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>
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
