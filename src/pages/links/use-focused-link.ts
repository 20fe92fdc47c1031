import { useEffect, useState, type RefObject } from 'react'

/** The id of the link in whose row the focus is; each row of `body` names its link in `data-link`. */
export function useFocusedLink(body: RefObject<HTMLElement | null>): string | undefined {
  const [focused, setFocused] = useState<string>()
  useEffect(() => {
    const rows = body.current
    if (!rows) return
    const enter = ({ target }: FocusEvent) =>
      setFocused(target instanceof Element ? target.closest('tr')?.dataset['link'] : undefined)
    const leave = () => setFocused(undefined)
    rows.addEventListener('focusin', enter)
    rows.addEventListener('focusout', leave)
    return () => {
      rows.removeEventListener('focusin', enter)
      rows.removeEventListener('focusout', leave)
    }
  }, [body])
  return focused
}
