import { useId, type ReactNode } from 'react'

import type { HelpTopic } from '../../../domain/console/help-topics.ts'
import { HelpLink } from '../guide/help-link.tsx'

import classes from './panel.module.css'

interface Props {
  title: string
  /** Anchor for links from elsewhere on the page; unique on it. */
  id?: string
  /** The term that help explains, next to the title. */
  help?: HelpTopic
  /** A few quiet words that explain the title. */
  clause?: string | undefined
  /** Next to the title: a state, a count. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled part of a page. A landmark of its own, so that it can be jumped to. */
export function Panel({ title, clause, id, help, aside, children }: Props) {
  const headingId = useId()
  return (
    <section className={classes.panel} aria-labelledby={headingId} id={id}>
      <div className={classes.head}>
        <h2 id={headingId} tabIndex={-1}>
          {title}
        </h2>
        {clause ? <span className={classes.clause}>{clause}</span> : null}
        {help ? <HelpLink topic={help} about={title} /> : null}
        {aside ? <div className={classes.aside}>{aside}</div> : null}
      </div>
      {children}
    </section>
  )
}
