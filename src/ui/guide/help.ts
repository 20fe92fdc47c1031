import { useSyncExternalStore } from 'react'

import type { HelpTopic } from '../../../domain/console/help-topics.ts'
import { makeSharedValue } from '../../browser/shared-value.ts'

/** What the help panel shows: the page at hand, or one term. */
interface HelpState {
  topic: HelpTopic | undefined
  /** Who opened it, and gets the focus back. */
  opener: HTMLElement | null
}

const help = makeSharedValue<HelpState | undefined>(undefined)

/** Opens the help panel at a term, or at what helps with the page at hand. */
export function openHelp(topic?: HelpTopic): void {
  const { activeElement } = document
  help.set({ topic, opener: activeElement instanceof HTMLElement ? activeElement : null })
}

/** Closes the help panel; focus goes back to what opened it, as long as that is still there. */
export function closeHelp(): void {
  const opener = help.get()?.opener
  help.set(undefined)
  opener?.focus()
}

/** What the help panel shows; `undefined` while it is closed. */
export function useHelp(): HelpState | undefined {
  return useSyncExternalStore(help.subscribe, help.get)
}
