/** What a text that runs to the right, or turns its direction round, carries off. */
import type { Page } from '@playwright/test'

/**
 * Texts of the page in which something other than the console's own words can move what stands beside it, by the
 * rules of Unicode Standard Annex 9 for whole paragraphs: letters that run from the right and controls of direction
 * must be in an isolate that ends where they end, or alone in their paragraph. `values` are those that may be alone.
 * Code that is copied stays as it is, and is left out.
 */
export function carriedOff(page: Page, values: readonly string[]): Promise<string[]> {
  return page.evaluate((alone) => {
    const TURNS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
    const STARTS = '\u2066\u2067\u2068'
    const END = '\u2069'

    /** True when a part that can turn something is outside every isolate, or an isolate does not end where it began. */
    function isExposed(pieces: { text: string; isOurs: boolean }[]): boolean {
      // What the elements' own isolates enclose is known by their marks: one of a text must not end them.
      let depth = 0
      const floors: number[] = []
      for (const { text, isOurs } of pieces) {
        if (isOurs) {
          if (text === END && depth !== floors.pop()) return true
          depth += text === END ? -1 : 1
          if (text !== END) floors.push(depth)
          continue
        }
        for (const character of text) {
          if (STARTS.includes(character)) depth += 1
          else if (character === END) depth -= 1
          else if (TURNS.test(character) && depth === 0) return true
          if (depth < (floors.at(-1) ?? 0)) return true
        }
      }
      return depth !== 0
    }

    const isInline = (element: Element) => /^(?:inline|contents)$/.test(getComputedStyle(element).display)
    const isIsolated = (element: Element) => /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi)
    // An isolate that a value ends without having begun it is not shown.
    const bare = (text: string) => text.replaceAll(/[\u2066-\u2069]/gu, '').trim()
    const isAlone = (text: string) => alone.some((each) => bare(each) === bare(text))
    const found: string[] = []

    type Paragraph = { text: string; isOurs: boolean }[]
    function paragraphsOf(block: Element): Paragraph[] {
      const paragraphs: Paragraph[] = [[]]
      const isFlexible = /flex|grid|box/.test(getComputedStyle(block).display)
      function walk(parent: Element) {
        for (const child of parent.childNodes) {
          if (child instanceof Text) paragraphs.at(-1)?.push({ text: child.data, isOurs: false })
          else if (!(child instanceof Element)) continue
          else if (child instanceof HTMLBRElement || (parent === block && isFlexible)) {
            paragraphs.push([])
            if (isInline(child)) walk(child)
            paragraphs.push([])
          } else if (isInline(child)) {
            const isolates = isIsolated(child)
            if (isolates) paragraphs.at(-1)?.push({ text: STARTS.slice(-1), isOurs: true })
            walk(child)
            if (isolates) paragraphs.at(-1)?.push({ text: END, isOurs: true })
          } else if (!getComputedStyle(child).display.startsWith('inline')) paragraphs.push([])
        }
      }
      walk(block)
      return paragraphs
    }

    const isLeftOut = (element: Element) => element.closest('pre, script, style, textarea, svg') !== null
    for (const element of document.querySelectorAll('body, body *')) {
      if (isLeftOut(element) || isInline(element)) continue
      for (const paragraph of paragraphsOf(element)) {
        const texts = paragraph.filter(({ isOurs, text }) => !isOurs && text.trim() !== '')
        if (texts.length === 1 && isAlone(texts[0]?.text ?? '')) continue
        if (isExposed(paragraph)) found.push(texts.map(({ text }) => text).join('|'))
      }
    }
    const labels = [...document.querySelectorAll('[title], [aria-label], [placeholder], [alt]')].flatMap(
      (element) =>
        ['title', 'aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    )
    for (const text of [...labels, document.title])
      if (!isAlone(text) && isExposed([{ text, isOurs: false }])) found.push(text)
    return found.map((text) =>
      text.replaceAll(/[^\u0020-\u007E]/gu, (character) => `<${character.codePointAt(0)?.toString(16)}>`),
    )
  }, values)
}

/** Where a text begins and ends across the page, in px; fails when it is not there. */
export function placeOf(page: Page, text: string): Promise<{ start: number; end: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0 || !node.parentElement?.checkVisibility()) continue
      const range = document.createRange()
      const leftOf = (index: number) => {
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        return range.getBoundingClientRect().left
      }
      return { start: leftOf(at), end: leftOf(at + wanted.length - 1) }
    }
    throw new Error(`nowhere: ${wanted}`)
  }, text)
}
