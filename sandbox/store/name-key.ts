/**
 * Sort keys for `order_by=name_*`. The recorded order ignores punctuation and follows the language
 * (api-contract.md §2.1), which `Intl.Collator('en', { ignorePunctuation: true })` reproduces; a stored key
 * that sorts the same way byte by byte lets an index do it for any number of rows.
 */
const collators = {
  /** Letters alone. */
  primary: new Intl.Collator('en', { ignorePunctuation: true, sensitivity: 'base' }),
  /** Letters and accents. */
  secondary: new Intl.Collator('en', { ignorePunctuation: true, sensitivity: 'accent' }),
  /** Letters, accents and case. */
  tertiary: new Intl.Collator('en', { ignorePunctuation: true }),
}

/** Letters that the collator treats as two letters with an accent, and that Unicode does not decompose. */
const LIGATURES: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
  ẞ: 'SS',
}
/** That accent sorts after all others. */
const LIGATURE = '\u0400'

interface Weights {
  readonly primary: string
  readonly secondary: string
  readonly tertiary: string
}

const BELOW = '\u0001'
const FIRST_WEIGHT = 0x21
/**
 * Maximum length of each part of a key: names have at most 255 characters, and an index entry at most 2700
 * bytes.
 */
const MAX_UNITS = { primary: 510, secondary: 255, tertiary: 255 } as const

/**
 * Latin, Greek and Cyrillic, which is what names are written in; other scripts sort after them by code point.
 */
function alphabet(): string[] {
  const ranges = [
    [0x20, 0x24f],
    [0x370, 0x52f],
  ] as const
  const characters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  )
  // The last two are parts of ŉ and of fractions.
  return [...characters, '\u02bc', '\u2044'].filter(
    (one) => one.normalize('NFD') === one && !(one in LIGATURES) && compatible(one) === undefined,
  )
}

function rank(characters: readonly string[], weigh: (one: string) => string): Map<string, Weights> {
  const sorted = characters.toSorted(collators.tertiary.compare)
  const table = new Map<string, Weights>()
  let [primary, secondary, tertiary] = [0, 0, 0]
  let before: string | undefined
  for (const one of sorted) {
    if (before === undefined || collators.primary.compare(weigh(before), weigh(one)) !== 0) {
      ;[primary, secondary, tertiary] = [primary + 1, 0, 0]
    } else if (collators.secondary.compare(weigh(before), weigh(one)) !== 0) {
      ;[secondary, tertiary] = [secondary + 1, 0]
    } else if (collators.tertiary.compare(weigh(before), weigh(one)) !== 0) {
      tertiary += 1
    }
    before = one
    table.set(one, { primary: unit(primary), secondary: unit(secondary), tertiary: unit(tertiary * 4) })
  }
  return table
}

function unit(weight: number): string {
  return String.fromCharCode(FIRST_WEIGHT + weight)
}

const letters = rank(
  alphabet().filter((one) => collators.tertiary.compare(one, '') !== 0),
  (one) => one,
)
const ignored = new Set(alphabet().filter((one) => collators.tertiary.compare(one, '') === 0))
const marks = new Map(
  Array.from({ length: 0x70 }, (_, index) => String.fromCodePoint(0x300 + index))
    .toSorted((a, b) => collators.secondary.compare(`a${a}`, `a${b}`))
    .map((mark, index) => [mark, String.fromCharCode(0x200 + index)] as const),
)

/**
 * The characters that a compatibility character stands for, as `1⁄2` for `½`; both spellings differ by less
 * than case. Not `ŀ`, whose second part is punctuation and would be ignored: it is a letter of its own here.
 */
function compatible(one: string): string | undefined {
  const parts = one.normalize('NFKD')
  return parts.length > 1 && /^[\p{L}\p{N}][^·]/u.test(parts) ? parts : undefined
}

/** One character of the name, and its weight. */
interface Element {
  character: string
  /** Added to the case weight. */
  variant: number
}

function elements(name: string): Element[] {
  return Array.from(name.normalize('NFD')).flatMap((one) => {
    const ligature = LIGATURES[one]
    if (ligature !== undefined) {
      return [ligature.slice(0, 1), LIGATURE, ligature.slice(1)].map((character) => ({
        character,
        variant: 0,
      }))
    }
    const parts = compatible(one)
    return parts === undefined
      ? [{ character: one, variant: 0 }]
      : Array.from(parts, (character) => ({ character, variant: 2 }))
  })
}

/** The key under which `name` sorts, to be compared byte by byte in UTF-8. */
export function nameKey(name: string): string {
  let [primary, secondary, tertiary] = ['', '', '']
  for (const { character, variant } of elements(name)) {
    const known = letters.get(character)
    if (known) {
      primary += known.primary
      secondary += known.secondary
      tertiary += String.fromCharCode(known.tertiary.charCodeAt(0) + variant)
    } else if (character === LIGATURE) {
      secondary += LIGATURE
    } else if (marks.has(character)) {
      secondary += marks.get(character)
    } else if (!ignored.has(character)) {
      // After every known letter; by code point among themselves.
      primary += `\uE000${character}`
      secondary += unit(0)
      tertiary += unit(0)
    }
  }
  const nothing = new RegExp(`${unit(0)}+$`)
  return [
    primary.slice(0, MAX_UNITS.primary),
    secondary.slice(0, MAX_UNITS.secondary).replace(nothing, ''),
    tertiary.slice(0, MAX_UNITS.tertiary).replace(nothing, ''),
  ]
    .join(BELOW)
    .toWellFormed()
}
