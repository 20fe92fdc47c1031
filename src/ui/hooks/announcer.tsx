import { VisuallyHidden } from '@mantine/core'
import { createContext, use, useCallback, useState, type ReactNode } from 'react'

const AnnouncerContext = createContext<((text: string) => void) | undefined>(undefined)

/** Holds the page's one polite live region, for what a sighted person sees change by themselves. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const announce = useCallback((text: string) => {
    setSaid((last) => ({ text, turn: last.turn + 1 }))
  }, [])
  return (
    <AnnouncerContext value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite">
        {/* A new element each time, so that the same words twice are read twice. */}
        <span key={said.turn}>{said.text}</span>
      </VisuallyHidden>
    </AnnouncerContext>
  )
}

/** Says a text to screen readers, politely. */
export function useAnnounce(): (text: string) => void {
  const announce = use(AnnouncerContext)
  if (!announce) throw new Error('useAnnounce is used outside AnnouncerProvider')
  return announce
}
