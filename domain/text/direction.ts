/**
 * Texts that are not ours among those that are. Hebrew, Arabic or a control in a name would carry off what
 * stands beside it (Unicode Standard Annex 9), so such a name is set apart.
 */

const FIRST_ISOLATE = '\u2066'
const ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Letters that run from the right, by their blocks, and the controls of direction. */
const TURNS =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/** What begins or ends an isolate, and what starts a new paragraph and thereby ends all of them. */
const ISOLATES_AND_ENDS = /[\u2066-\u2069\p{Zp}\p{Cc}]/gu

/** True when a text can move what stands beside it. Others are left as they are everywhere. */
export function turnsDirection(text: string): boolean {
  return TURNS.test(text)
}

/** True when a text is read from the right: its first letter decides. */
export function startsFromRight(text: string): boolean {
  return turnsDirection(/\p{L}/u.exec(text)?.[0] ?? '')
}

/**
 * A text that stays within what isolates it, for an element that does: every isolate that it opens is closed,
 * and none that it did not open. A space stands for the end of a paragraph.
 */
export function balanceIsolates(text: string): string {
  if (!turnsDirection(text)) return text
  let open = 0
  const balanced = text.replaceAll(ISOLATES_AND_ENDS, (character) => {
    if (character < FIRST_ISOLATE || character > POP_ISOLATE) return ' '
    if (character !== POP_ISOLATE) open += 1
    else if (open === 0) return ''
    else open -= 1
    return character
  })
  return balanced + POP_ISOLATE.repeat(open)
}

/**
 * A text for the middle of a sentence, or beside another one: between marks that keep its direction to itself
 * where it could move anything. For what is shown and read out; what leaves the console stays without.
 */
export function isolate(text: string): string {
  return turnsDirection(text) ? ISOLATE + balanceIsolates(text) + POP_ISOLATE : text
}

/** Texts that are not ours, each isolated, in one line; those that are missing or empty are left out. */
export function listTexts(texts: readonly (string | undefined)[], separator = ', '): string {
  return texts.flatMap((text) => (text ? [isolate(text)] : [])).join(separator)
}
