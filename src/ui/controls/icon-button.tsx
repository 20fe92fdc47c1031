import type { ReactNode } from 'react'

import classes from './icon-button.module.css'

interface Props {
  /** What pressing it does: its name, and what its tip shows. */
  label: string
  /** The icon, hidden from screen readers. */
  children: ReactNode
  /** Stands within a line of text. */
  isInline?: boolean
  onClick: () => void
}

/** A button that shows only an icon. */
export function IconButton({ label, children, isInline = false, onClick }: Props) {
  return (
    <button
      type="button"
      className={isInline ? `${classes.button} ${classes.inline}` : classes.button}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
