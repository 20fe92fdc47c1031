/** Where a long value is cut: in the middle, so that the end by which its like are told apart stays. */

/** What kind of value it is: names differ in their last characters, places and companies in their last words. */
export type CutKind = 'name' | 'place' | 'company'

/** Characters of a name's end. */
const NAME_END = 6
/** A longer end would leave no room for the beginning. */
const LONGEST_END = 12

/** What gives way when there is no room, from its end on, and what always stays. */
export interface CutParts {
  head: string
  end: string
}

/**
 * Takes a value apart. The end is short, and made of whole characters; together they are the value, but for a
 * remark in brackets behind a place's number, for which an ellipsis stands.
 */
export function cutParts(text: string, kind: CutKind): CutParts {
  const shown = text.trimEnd()
  const at = kind === 'name' ? -1 : startOfWords(shown, kind)
  if (at >= 0) {
    const words = shown.slice(at)
    const end = kind === 'place' ? words.replace(/(?<=\S)\s+\([^()]*\)$/u, '…') : words
    if (end.length <= LONGEST_END) return { head: shown.slice(0, at), end }
  }
  const end = lastCharacters(shown)
  return { head: shown.slice(0, shown.length - end.length), end }
}

/** Where the last word begins; of a place the last one with a digit, as *TH2* or *MRS2 (north)*. */
function startOfWords(text: string, kind: 'place' | 'company'): number {
  const words = [...text.matchAll(/\S+/gu)]
  const numbered = kind === 'place' ? words.findLast(([word]) => /\d/u.test(word)) : undefined
  return (numbered ?? words.at(-1))?.index ?? -1
}

const segmenter = new Intl.Segmenter('en')

function lastCharacters(text: string): string {
  // Without marks, joiners and halves of pairs a character is what `slice` counts.
  if (/^[\u0020-\u02FF]*$/u.test(text)) return text.slice(-NAME_END)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
    .slice(-NAME_END)
    .join('')
}
