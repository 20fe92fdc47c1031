import { LANDINGS } from '../../ui/hooks/use-passed-on-focus.ts'

/**
 * Brings a panel or a row of the page into view, opened, and the focus to it, or the keyboard would stay behind. A panel
 * that cannot take the focus itself is a place in one that can.
 */
export function goToPanel(id: string): void {
  const panel = document.getElementById(id)
  if (!panel) return
  // Its own opener, and not that of a row in it.
  const openers = [...panel.querySelectorAll<HTMLElement>('[data-landing][aria-expanded="false"]')]
  openers.find((opener) => opener.closest('section, [role="region"]') === panel)?.click()
  panel.scrollIntoView()
  panel.querySelector<HTMLElement>(LANDINGS)?.focus({ preventScroll: true })
}

/** Goes there by the address, as a link would: it can be copied, and is gone back from. The page hears of it (`hashchange`). */
export function goToAddress(id: string): void {
  if (location.hash === `#${id}`) goToPanel(id)
  else location.hash = id
}
