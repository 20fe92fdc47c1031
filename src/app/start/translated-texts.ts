/** Texts that stay in the document while a translation of them is shown, and what each of them said. */
type Emptied = Map<Text, string>

/**
 * Keeps a page alive and true while a browser translates it. Translators put a `<font>` in the place of each text,
 * but React goes on with the texts that it made: to remove one that is not where it was, or to insert before it,
 * ends the page, and a change of it would never be seen. So each text is put back, empty, right before the `<font>`
 * that shows it in another language; and as soon as React changes, moves or removes it, that `<font>` goes, and what
 * is true now is shown for the translator to translate again (docs/decisions/translated-pages.md).
 *
 * To be called before the first text is drawn: what was replaced by then is not known any more. Returns what ends it.
 */
export function keepTranslatedTexts(root: Node): () => void {
  const shown = new Map<Element, Emptied>()
  const shownFor = new WeakMap<Text, Element>()

  function empty(text: Text, font: Element): void {
    // Some translators take the text itself along: what is shown is then a copy.
    if (font.contains(text)) text.replaceWith(text.cloneNode())
    const emptied: Emptied = shown.get(font) ?? new Map()
    shown.set(font, emptied.set(text, text.data))
    shownFor.set(text, font)
    font.before(text)
    text.data = ''
  }

  /** Ends the emptiness of what a font shows; gives what each text said. */
  function forget(font: Element): Emptied {
    const emptied: Emptied = shown.get(font) ?? new Map()
    shown.delete(font)
    for (const text of emptied.keys()) shownFor.delete(text)
    return emptied
  }

  /** Shows the texts themselves again; `changed` has got another content by now, which may be none. */
  function showAgain(font: Element, changed?: Text): void {
    for (const [text, said] of forget(font)) if (text !== changed) text.data = said
    font.remove()
  }

  function follow(records: MutationRecord[]): void {
    const fonts = new Set<Node>()
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        const font = shownFor.get(target as Text)
        if (font) showAgain(font, target as Text)
        continue
      }
      for (const node of addedNodes) if (node.nodeName === 'FONT') fonts.add(node)
      for (const node of removedNodes) {
        if (!(node instanceof Text) || shownFor.has(node)) continue
        // Only beside one that came just now: elsewhere it was React that removed the text.
        const font = [...addedNodes, previousSibling, nextSibling].find(
          (beside) => beside && fonts.has(beside),
        )
        if (font?.parentNode) empty(node, font as Element)
      }
    }
    for (const [font, emptied] of shown) {
      if (!isInPlace(font, [...emptied.keys()])) showAgain(font)
      // React is done with all of it.
      else if (!font.isConnected) forget(font)
    }
    // What was done here is no news.
    observer.takeRecords()
  }

  const observer = new MutationObserver(follow)
  observer.observe(root, { subtree: true, childList: true, characterData: true })
  return () => observer.disconnect()
}

/** True while the texts stand one after the other right before what shows them. */
function isInPlace(font: Element, texts: readonly Text[]): boolean {
  return texts.every((text, index) => text.nextSibling === (texts[index + 1] ?? font))
}
