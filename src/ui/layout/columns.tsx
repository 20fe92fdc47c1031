import type { ReactNode } from 'react'

import classes from './columns.module.css'

/** A page about one thing: on the left what happens and what to do, on the right the facts; where there is no room, one column. */
export function Columns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={classes.box}>
      <div className={classes.columns}>
        <div className={classes.main}>{children}</div>
        <div className={classes.side}>{side}</div>
      </div>
    </div>
  )
}
