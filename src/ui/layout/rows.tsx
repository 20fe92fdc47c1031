import { Accordion, VisuallyHidden } from '@mantine/core'
import { createContext, use, useEffect, useId, useRef, type ReactNode } from 'react'

import type { HelpTopic } from '../../../domain/console/help-topics.ts'
import type { Tone } from '../../../domain/link/tone.ts'
import { HelpLink } from '../guide/help-link.tsx'
import { ToneIcon } from '../status/tone-icon.tsx'

import classes from './rows.module.css'

interface OpenRows {
  /** Ids of the rows that are open. */
  open: readonly string[]
  setOpen: (open: string[]) => void
  /** What the ids of the rows' openers and bodies begin with (Mantine's own pattern). */
  base: string
}

const OpenRowsContext = createContext<OpenRows | undefined>(undefined)

/** Conditions, one row each, in a panel: each opens into its details. The panel around them holds which are open. */
export function Rows({ open, setOpen, children }: Omit<OpenRows, 'base'> & { children: ReactNode }) {
  const base = useId()
  return (
    <OpenRowsContext value={{ open, setOpen, base }}>
      <Accordion
        multiple
        id={base}
        value={[...open]}
        onChange={setOpen}
        classNames={{
          root: classes.rows,
          item: classes.row,
          control: classes.opener,
          label: classes.label,
          chevron: classes.chevron,
        }}
      >
        {children}
      </Accordion>
    </OpenRowsContext>
  )
}

interface RowProps {
  /** Anchor for links from elsewhere; unique on the page. */
  id: string
  title: string
  tone: Tone
  /** The state in a word, for those who do not see its shape. */
  state: string
  /** The state in a sentence. */
  sentence: ReactNode
  /** The one button of the row, beside the sentence. */
  action?: ReactNode
  /** The term of what it holds that help explains. */
  help?: HelpTopic | undefined
  /** What it opens into; a row without is only its sentence. */
  children?: ReactNode
}

/** One of them. A landmark of its own, so that it can be jumped to. */
export function Row({ id, title, tone, state, sentence, action, help, children }: RowProps) {
  const titleId = useId()
  const rows = use(OpenRowsContext)
  if (!rows) throw new Error('Row is used outside Rows')
  const isOpen = rows.open.includes(id)
  return (
    <Accordion.Item
      value={id}
      id={id}
      role="region"
      aria-labelledby={titleId}
      data-open={isOpen || undefined}
    >
      <div className={classes.head} data-tone={tone}>
        <ToneIcon tone={tone} size={18} />
        <h3 className={classes.title} tabIndex={-1} data-landing={children ? undefined : true}>
          <span id={titleId}>{title}</span>
          <VisuallyHidden>, {state}</VisuallyHidden>
        </h3>
        <p className={classes.sentence}>{sentence}</p>
        {action ? <div className={classes.action}>{action}</div> : null}
        {children ? <Accordion.Control aria-labelledby={titleId} data-landing /> : null}
      </div>
      {children ? (
        <Body
          id={`${rows.base}-panel-${id}`}
          isOpen={isOpen}
          onFound={() => rows.setOpen([...rows.open, id])}
        >
          {help ? (
            <span className={classes.help}>
              <HelpLink topic={help} about={title} />
            </span>
          ) : null}
          {children}
        </Body>
      ) : null}
    </Accordion.Item>
  )
}

interface BodyProps {
  id: string
  isOpen: boolean
  onFound: () => void
  children: ReactNode
}

/** Also in the document while it is closed: the browser's search finds what is in it, and opens it. */
function Body({ id, isOpen, onFound, children }: BodyProps) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // React knows of `hidden` only that it is set.
    if (isOpen) body.current?.removeAttribute('hidden')
    else body.current?.setAttribute('hidden', 'until-found')
  }, [isOpen])
  useEffect(() => {
    const shown = body.current
    shown?.addEventListener('beforematch', onFound)
    return () => shown?.removeEventListener('beforematch', onFound)
  }, [onFound])
  return (
    <div ref={body} id={id} className={classes.body}>
      {children}
    </div>
  )
}
