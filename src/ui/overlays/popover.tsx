import { useId, useMemo, useRef, type ReactNode } from 'react'

import { useCommands } from '../hooks/commands.ts'

import classes from './popover.module.css'

interface Props {
  /** On the button, and the panel's name. */
  label: string
  icon?: ReactNode
  children: ReactNode
}

/**
 * A button that opens a small panel next to it. The browser's own popover: Escape and a click outside
 * close it, and focus goes back to the button (acceptance 59). The command palette opens it too.
 */
export function Popover({ label, icon, children }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  useCommands(useMemo(() => [{ id, label, does: { run: () => opener.current?.click() } }], [id, label]))
  return (
    <>
      <button ref={opener} type="button" className={classes.opener} popoverTarget={id}>
        {icon}
        {label}
      </button>
      <div id={id} popover="auto" className={classes.panel} role="group" aria-label={label}>
        {children}
      </div>
    </>
  )
}
