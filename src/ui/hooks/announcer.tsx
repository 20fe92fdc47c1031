import { VisuallyHidden } from '@mantine/core'
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'

import { Toast } from './toast.tsx'

interface Announcer {
  announce: (text: string) => void
  toast: (text: string) => void
}

const AnnouncerContext = createContext<Announcer | undefined>(undefined)

/** Holds the page's one polite live region, for what a sighted person sees change by themselves, and the toast. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const [toast, setToast] = useState({ text: '', turn: 0 })
  const announce = useCallback((text: string) => {
    setSaid((last) => ({ text, turn: last.turn + 1 }))
  }, [])
  const announcer = useMemo(
    () => ({
      announce,
      toast: (text: string) => {
        announce(text)
        setToast((last) => ({ text, turn: last.turn + 1 }))
      },
    }),
    [announce],
  )
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <VisuallyHidden role="status" aria-live="polite">
        {/* A new element each time, so that the same words twice are read twice. */}
        <span key={said.turn}>{said.text}</span>
      </VisuallyHidden>
      {toast.text ? (
        <Toast
          key={toast.turn}
          text={toast.text}
          onEnd={() => setToast((last) => ({ text: '', turn: last.turn }))}
        />
      ) : null}
    </AnnouncerContext>
  )
}

/** Says a text to screen readers, politely. */
export function useAnnounce(): (text: string) => void {
  return useAnnouncer().announce
}

/** Confirms what the reader's own hand has just done: shown for a moment, and read out. For nothing else. */
export function useToast(): (text: string) => void {
  return useAnnouncer().toast
}

function useAnnouncer(): Announcer {
  const announcer = use(AnnouncerContext)
  if (!announcer) throw new Error('something is announced outside AnnouncerProvider')
  return announcer
}
