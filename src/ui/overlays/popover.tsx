import { useId, useMemo, useRef, type ReactNode } from 'react'

import { useCommands } from '../hooks/commands.ts'

import classes from './popover.module.css'

interface Props {
  /** On the button, and the panel's name. */
  label: string
  icon?: ReactNode
  /** How the button looks; as a button of its own unless given. */
  openerClassName?: string | undefined
  /** Below its button unless there is no room there. */
  opens?: 'above'
  onOpen?: () => void
  children: ReactNode
}

/**
 * A button that opens a small panel next to it. The browser's own popover: Escape and a click outside
 * close it, and focus goes back to the button (acceptance 59). The command palette opens it too.
 */
export function Popover({ label, icon, openerClassName, opens, onOpen, children }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  useCommands(useMemo(() => [{ id, label, does: { run: () => opener.current?.click() } }], [id, label]))
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={openerClassName ?? classes.opener}
        popoverTarget={id}
        title={icon ? label : undefined}
      >
        {icon}
        <span>{label}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className={classes.panel}
        data-opens={opens}
        role="group"
        aria-label={label}
        onToggle={({ newState }) => {
          if (newState === 'open') onOpen?.()
        }}
      >
        {children}
      </div>
    </>
  )
}
