import { useEffect, useRef, type ReactNode, type Ref, useImperativeHandle } from 'react'

interface Props {
  /** The dialog's name, unless `labelledBy` names an element of it. */
  label: string
  className?: string | undefined
  /** Closes it as Escape does: focus goes back to where it was, then `onClose` is called. */
  ref?: Ref<{ close: () => void }>
  onClose: () => void
  children: ReactNode
}

/**
 * The browser's own modal dialog, open for as long as it is mounted: it keeps the focus, closes on Escape
 * and on a click outside, and gives the focus back (acceptance 59). For what needs no form shell.
 */
export function TopDialog({ label, className, ref, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useImperativeHandle(ref, () => ({ close: () => dialog.current?.close() }), [])

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  return (
    // A click on the dialog's own box, and not on what it holds, is one on what is behind it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Escape does the same
    <dialog
      ref={dialog}
      aria-label={label}
      className={className}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close()
      }}
    >
      {children}
    </dialog>
  )
}
