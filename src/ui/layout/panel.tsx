import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'

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
  /** Right after the title: the state of all that is in it. */
  badge?: ReactNode
  /** At the end of the line: a count, a tool. */
  aside?: ReactNode
  /** On a phone, where it would come after everything else, it is its title until it is opened. */
  isClosedOnPhones?: boolean
  children: ReactNode
}

/** A titled part of a page. A landmark of its own, so that it can be jumped to. */
export function Panel({ title, clause, id, help, badge, aside, isClosedOnPhones = false, children }: Props) {
  const headingId = useId()
  const bodyId = useId()
  const [isOpen, setOpen] = useState(!isClosedOnPhones)
  return (
    <section className={classes.panel} aria-labelledby={headingId} id={id} data-closed={!isOpen || undefined}>
      <div className={classes.head}>
        <h2 id={headingId} tabIndex={-1}>
          {title}
        </h2>
        {badge}
        {clause ? <span className={classes.clause}>{clause}</span> : null}
        {help ? <HelpLink topic={help} about={title} /> : null}
        {aside ? <div className={classes.aside}>{aside}</div> : null}
        {isClosedOnPhones ? (
          <button
            type="button"
            className={classes.opener}
            aria-labelledby={headingId}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            data-landing
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronDown size={16} aria-hidden />
          </button>
        ) : null}
      </div>
      {isClosedOnPhones ? (
        <div id={bodyId} className={classes.body}>
          {children}
        </div>
      ) : (
        children
      )}
    </section>
  )
}
