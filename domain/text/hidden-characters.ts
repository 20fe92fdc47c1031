/** Characters that a text holds and nobody sees: they turn its direction round, or take no room at all. */

/**
 * Controls, formats, what is kept for private use, and what stands for nothing. White space is none of them: line
 * breaks are shown as a space.
 */
const HIDDEN = /(?![\t-\r\u0085])[\p{C}\p{Default_Ignorable_Code_Point}]/u

/**
 * Joiners and selectors behind what they belong to: emoji of several parts and letters that join are written
 * with them.
 */
const BELONGING =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Me}]|(?!\p{Script=Latin})\p{L}\p{M}*)[\p{Join_Control}\p{Variation_Selector}]|(?<=[#*\d])\p{Variation_Selector}(?=\p{Me})/u

const PARTS = new RegExp(`(${BELONGING.source})|(${HIDDEN.source})`, 'gu')

/** Part of a text: as it is, or the code point of a hidden character, as *U+202E*. */
export type TextPart = { text: string } | { codePoint: string }

/**
 * A text with its hidden characters apart, for where a decision hangs on it. An ordinary text is one part, an
 * empty one none.
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let shown = ''
  const flush = () => {
    if (shown !== '') parts.push({ text: shown })
    shown = ''
  }
  let end = 0
  for (const match of text.matchAll(PARTS)) {
    const [whole, belonging] = match
    shown += text.slice(end, match.index)
    end = match.index + whole.length
    if (belonging !== undefined) shown += whole
    else {
      flush()
      parts.push({ codePoint: codePointOf(whole) })
    }
  }
  shown += text.slice(end)
  flush()
  return parts
}

/** The same in one text, each hidden character in brackets: `abc[U+202E] def`. */
export function revealHidden(text: string): string {
  return textParts(text)
    .map((part) => ('text' in part ? part.text : `[${part.codePoint}]`))
    .join('')
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The text without them. */
export function withoutHidden(text: string): string {
  return text.replaceAll(EVERY_HIDDEN, '')
}

const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu')
