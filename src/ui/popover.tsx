import { useId, type ReactNode } from 'react'

import classes from './popover.module.css'

interface Props {
  /** On the button, and the panel's name. */
  label: string
  icon?: ReactNode
  children: ReactNode
}

/**
 * A button that opens a small panel beside it. The browser's own popover: Escape and a click outside
 * close it, and focus goes back to the button (acceptance 59).
 */
export function Popover({ label, icon, children }: Props) {
  const id = useId()
  return (
    <>
      <button type="button" className={classes.opener} popoverTarget={id}>
        {icon}
        {label}
      </button>
      <div id={id} popover="auto" className={classes.panel} role="group" aria-label={label}>
        {children}
      </div>
    </>
  )
}
