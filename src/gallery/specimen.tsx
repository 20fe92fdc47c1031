import { useId, type ReactNode } from 'react'

import classes from './gallery.module.css'

/** One piece by the name that the code gives it, with its states. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.specimen} aria-labelledby={id}>
      <h2 id={id} lang="en">
        {name}
      </h2>
      {children}
    </section>
  )
}

/** One state of a piece. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.state}>
      <p className={classes.caption} lang="en">
        {name}
      </p>
      {children}
    </div>
  )
}
