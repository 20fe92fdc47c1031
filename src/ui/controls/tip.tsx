import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

import classes from './tip.module.css'

const GAP_PX = 6

interface Props {
  /** Repeats or refines what is there already: nothing may be in a tip alone (acceptance 73). */
  tip: string
  /** Given the id by which the content names the tip as its description. */
  children: (tipId: string) => ReactNode
}

/**
 * Shows a tip on hover and on focus of its content, in the browser's top layer so that no scrolling
 * box cuts it; Escape hides it, and it stays while the pointer is on it. A library's tooltip would
 * weigh a tenth of the first page.
 */
export function Tip({ tip, children }: Props) {
  const id = useId()
  const anchor = useRef<HTMLSpanElement>(null)
  const popover = useRef<HTMLSpanElement>(null)

  function show() {
    const box = anchor.current?.getBoundingClientRect()
    const shown = popover.current
    if (!box || !shown || shown.matches(':popover-open')) return
    shown.showPopover()
    const left = Math.min(box.left, document.documentElement.clientWidth - shown.offsetWidth - GAP_PX)
    const fitsBelow = box.bottom + GAP_PX + shown.offsetHeight <= globalThis.innerHeight
    shown.style.left = `${Math.max(GAP_PX, left)}px`
    shown.style.top = `${fitsBelow ? box.bottom : box.top - shown.offsetHeight}px`
  }

  function hide() {
    if (popover.current?.matches(':popover-open')) popover.current.hidePopover()
  }

  function hideOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') hide()
  }

  return (
    <span
      ref={anchor}
      role="presentation"
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={hideOnEscape}
    >
      {children(id)}
      {/* Hidden from screen readers but as the description of the content. */}
      <span ref={popover} id={id} popover="manual" className={classes.tip} aria-hidden>
        {tip}
      </span>
    </span>
  )
}
