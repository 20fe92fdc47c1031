import { useEffect } from 'react'

/** What the keyboard goes on from in a place of the page: the heading of a page or panel, what opens a row. */
export const LANDINGS = 'h1[tabindex], h2[tabindex], [data-landing]'

const isThere = (element: Element) => element.isConnected && element.checkVisibility()

/** Nothing has the focus: the keyboard would begin at the top of the page again. */
const isNowhere = () => document.activeElement === null || document.activeElement === document.body

/**
 * Passes the focus on when what has it goes away, by a write, a poll, or because it is closed: to the nearest heading
 * or opener around the place where it was. What somebody leaves by pressing beside it stays left.
 */
export function usePassedOnFocus(): void {
  useEffect(() => {
    /** What last had the focus in the page, and what was around it, from the inside out. */
    let trail: Element[] = []
    let frame = 0

    function remember({ target }: FocusEvent) {
      const page = document.querySelector('main')
      if (!page || !(target instanceof Element) || !page.contains(target)) return
      trail = []
      for (let at: Element | null = target; at && page.contains(at); at = at.parentElement) trail.push(at)
    }

    function forget() {
      requestAnimationFrame(() => {
        if (isNowhere() && trail[0] && isThere(trail[0])) trail = []
      })
    }

    function passOn() {
      const [last, ...around] = trail
      if (!last || !isNowhere() || isThere(last)) return
      for (const place of around.filter(isThere)) {
        const landing = [...place.querySelectorAll<HTMLElement>(LANDINGS)].find(isThere)
        if (!landing) continue
        landing.focus({ preventScroll: true })
        return
      }
    }

    function passOnLater() {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(passOn)
    }

    const observer = new MutationObserver(passOnLater)
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['hidden', 'style', 'disabled'],
    })
    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', forget)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', forget)
    }
  }, [])
}
