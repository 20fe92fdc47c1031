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
    [0x20, 0x2af],
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

function rank(characters: readonly string[]): Map<string, Weights> {
  const sorted = characters.toSorted(collators.tertiary.compare)
  const table = new Map<string, Weights>()
  let [primary, tertiary] = [0, 0]
  let before: string | undefined
  for (const one of sorted) {
    if (before === undefined || collators.primary.compare(before, one) !== 0) {
      ;[primary, tertiary] = [primary + 1, 0]
    } else if (collators.tertiary.compare(before, one) !== 0) {
      tertiary += 1
    }
    before = one
    table.set(one, { primary: unit(primary), tertiary: unit(tertiary * 4) })
  }
  return table
}

function unit(weight: number): string {
  return String.fromCharCode(FIRST_WEIGHT + weight)
}

const sorts = (one: string) => collators.tertiary.compare(one, '') !== 0
const isMark = (one: string) => collators.primary.compare(one, '') === 0

const alphabetical = alphabet()
const ignored = new Set(alphabetical.filter((one) => !sorts(one)))
const sortedMarks = [
  ...Array.from({ length: 0x70 }, (_, index) => String.fromCodePoint(0x300 + index)),
  ...alphabetical.filter((one) => sorts(one) && isMark(one)),
].toSorted((a, b) => collators.secondary.compare(`a${a}`, `a${b}`))
/** Two weights a mark, so that an accented letter which no mark makes can stand between two of them. */
const markWeight = (index: number) => String.fromCharCode(0x200 + 2 * index)
const marks = new Map(sortedMarks.map((mark, index) => [mark, markWeight(index)] as const))

/** A letter as the collator takes it apart, where Unicode does not: `ø` is an `o` with a stroke. */
interface Accented {
  readonly base: string
  /** Weight of the accent. */
  readonly accent: string
}

const alphabeticalLetters = alphabetical.filter((one) => sorts(one) && !isMark(one))
const accented = new Map(
  alphabeticalLetters.flatMap((one) => {
    const accents = takeApart(one)
    return accents ? [[one, accents] as const] : []
  }),
)
const letters = rank(alphabeticalLetters.filter((one) => !accented.has(one)))

function takeApart(one: string): Accented | undefined {
  const plain = alphabeticalLetters
    .filter((other) => collators.primary.compare(other, one) === 0)
    .toSorted(collators.secondary.compare)[0]
  if (plain === undefined || collators.secondary.compare(plain, one) === 0) return undefined
  const base = one === one.toLowerCase() ? plain.toLowerCase() : plain.toUpperCase()
  const next = sortedMarks.findIndex((mark) => collators.secondary.compare(base + mark, one) >= 0)
  const index = next === -1 ? sortedMarks.length : next
  const mark = sortedMarks[index]
  const isThatMark = mark !== undefined && collators.secondary.compare(base + mark, one) === 0
  return { base, accent: isThatMark ? markWeight(index) : String.fromCharCode(0x200 + 2 * index - 1) }
}

/**
 * The characters that a compatibility character stands for, as `1⁄2` for `½`; both spellings differ by less
 * than case. Not `ŀ`, whose second part is punctuation and would be ignored: it is a letter of its own here.
 */
function compatible(one: string): string | undefined {
  const parts = one.normalize('NFKD')
  return parts.length > 1 && /^[\p{L}\p{N}][^·]/u.test(parts) ? parts : undefined
}

/** One character of the name with what is added to its case weight, or the weight of an accent. */
type Element = { readonly character: string; readonly variant: number } | { readonly accent: string }

function elements(name: string): Element[] {
  return Array.from(name.normalize('NFD')).flatMap((one): Element[] => {
    const ligature = LIGATURES[one]
    if (ligature !== undefined) {
      return [
        { character: ligature.slice(0, 1), variant: 0 },
        { accent: LIGATURE },
        { character: ligature.slice(1), variant: 0 },
      ]
    }
    const parts = accented.get(one)
    if (parts) return [{ character: parts.base, variant: 0 }, { accent: parts.accent }]
    const mark = marks.get(one)
    if (mark !== undefined) return [{ accent: mark }]
    const letterParts = compatible(one)
    return letterParts === undefined
      ? [{ character: one, variant: 0 }]
      : Array.from(letterParts, (character) => ({ character, variant: 2 }))
  })
}

/** The key under which `name` sorts, to be compared byte by byte in UTF-8. */
export function nameKey(name: string): string {
  let [primary, secondary, tertiary] = ['', '', '']
  for (const element of elements(name)) {
    if ('accent' in element) {
      secondary += element.accent
      continue
    }
    const known = letters.get(element.character)
    if (known) {
      primary += known.primary
      secondary += unit(0)
      tertiary += String.fromCharCode(known.tertiary.charCodeAt(0) + element.variant)
    } else if (!ignored.has(element.character)) {
      // After every known letter; by code point among themselves.
      primary += `\uE000${element.character}`
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
