/**
 * Letters that Unicode does not take apart, as people without their key type them, and signs that are written in
 * several ways.
 */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  '\u2044': '/',
}

const PLAIN = /^[!-~]*(?: [!-~]+)* ?$/
/** Accents, joiners, controls of direction: what takes no room. White space is none of it. */
const WITHOUT_ROOM = /(?![\t-\r\u0085])[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** White space of every kind, and the signs that look like it. */
export const BLANKS = /[\s\u0085\u2800]+/gu
const DASHES = /[\p{Pd}\u2212]/gu
const SINGLE_QUOTES = /[´ʹʼ‘’‚‛′]/gu
const DOUBLE_QUOTES = /["“”„‟«»″]/gu
const OTHERS = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'gu')

/**
 * A text as it is compared with what somebody types: without case, accents and hidden characters, every white
 * space as one blank, every dash as a hyphen, so that *ile-de-france* finds *Île‑de‑France*. Both sides of a search
 * are folded, and by nothing else.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return (
    text
      // One spelling of each sign, and quotes first: taken apart, an acute accent is a blank with an accent.
      .normalize()
      .replaceAll(SINGLE_QUOTES, "'")
      .replaceAll(DOUBLE_QUOTES, '"')
      .normalize('NFKD')
      .replaceAll(WITHOUT_ROOM, '')
      .toLowerCase()
      .replaceAll(WITHOUT_ROOM, '')
      .replaceAll(OTHERS, (letter) => TYPED_AS[letter] ?? letter)
      .replaceAll(SINGLE_QUOTES, "'")
      .replaceAll(DOUBLE_QUOTES, '"')
      .replaceAll(DASHES, '-')
      .replaceAll(BLANKS, ' ')
  )
}
