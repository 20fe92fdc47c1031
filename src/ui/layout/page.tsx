import { IconChevronRight } from '@tabler/icons-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'

import { useI18n } from '../hooks/i18n.tsx'
import { useAttentionIcon, type Attention } from './attention.ts'

import classes from './page.module.css'

let isFirstPage = true
const NOTHING: Attention = { count: 0, isCutOff: false }

interface Props {
  title: ReactNode
  /** Text for the browser's tab; without it the title, which must then be plain text. */
  documentTitle?: string
  /** The page that this one is below, on every page that the side does not name. */
  parent?: { label: string; path: string }
  /** Next to the title: a badge, an id. */
  aside?: ReactNode
  /** The page's buttons; at most one of them primary. */
  actions?: ReactNode
  /** What waits for the reader, to be seen in the tab while another one is open. */
  attention?: Attention
  /** When it changes, focus goes to the heading as on a new page (the steps of a wizard). */
  focusKey?: string
  children: ReactNode
}

/**
 * A page's frame: its one `h1`, the browser's title, and focus on the heading after a navigation so
 * that a screen reader starts there (acceptance 4, 72). The first page leaves focus to the browser.
 */
export function Page({ title, documentTitle, parent, aside, actions, attention, focusKey, children }: Props) {
  const { t } = useI18n()
  const heading = useRef<HTMLHeadingElement>(null)

  // Before paint: someone who already types in the new page must not lose the field under the keys.
  useLayoutEffect(() => {
    if (isFirstPage) {
      isFirstPage = false
      return
    }
    heading.current?.focus({ preventScroll: true })
    globalThis.scrollTo({ top: 0 })
  }, [focusKey])

  const own = documentTitle ?? (typeof title === 'string' ? title : '')
  const { count, isCutOff } = attention ?? NOTHING
  useAttentionIcon(count, isCutOff)
  const tab = count > 0 ? t(isCutOff ? 'page.title.cutOff' : 'page.title.waiting', { count, page: own }) : own
  return (
    <>
      <title>{t('page.title', { page: tab })}</title>
      {parent ? (
        <nav className={classes.breadcrumb} aria-label={t('frame.breadcrumb')}>
          {/* The page's own name follows, as its title. */}
          <Link to={parent.path}>{parent.label}</Link>
          <IconChevronRight size={13} stroke={1.75} aria-hidden />
        </nav>
      ) : null}
      <div className={classes.head}>
        <div className={classes.titles}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {aside}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      {children}
    </>
  )
}
