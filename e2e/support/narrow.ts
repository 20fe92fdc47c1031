/** What does not fit a narrow page. */
import type { Page } from '@playwright/test'

/** How far the page scrolls sideways, in px. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** The elements that make the page scroll sideways; empty when it does not. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
      .slice(-3)
  })
}

/**
 * What would be cut, or make the page scroll sideways, in a language whose words are 40 % longer: every
 * text is lengthened, the page measured, and the text put back, all before anything else can run.
 */
export function cutWhenLonger(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const texts: { node: Node; text: string }[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode
      const text = node.textContent ?? ''
      // Names, keys, addresses and what the API says have the length they have.
      if (
        /\p{L}{2}/u.test(text) &&
        !node.parentElement?.closest('bdi, code, pre, script, style, textarea, svg')
      )
        texts.push({ node, text })
    }
    for (const { node, text } of texts)
      node.textContent = `${text}${' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5))}`

    const root = document.documentElement
    const isMeantHidden = (element: Element) =>
      element.clientWidth <= 1 || element.closest('[aria-hidden=true]')
    // A name is cut in the middle where it does not fit, with a sign; words never are.
    const isName = (element: Element) => element.matches('bdi, :has(> bdi)')
    const cut = [...document.querySelectorAll('main *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (value: string) => value === 'hidden' || value === 'clip'
      return (
        !isMeantHidden(element) &&
        !isName(element) &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      )
    })
    const wide =
      root.scrollWidth > root.clientWidth
        ? [...document.querySelectorAll('body *')].filter(
            (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
          )
        : []
    const found = [...cut, ...wide.slice(-2)].map(
      (element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 50)}`,
    )
    for (const { node, text } of texts) node.textContent = text
    return found
  })
}
