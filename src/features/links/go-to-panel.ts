/** Brings a panel of the page into view, and focus to its heading, or the keyboard would stay behind. */
export function goToPanel(id: string): void {
  const panel = document.getElementById(id)
  panel?.scrollIntoView()
  panel?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}
