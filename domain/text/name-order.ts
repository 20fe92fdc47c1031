/**
 * The order of names, as the API orders them: locale-aware, punctuation ignored, numbers by their value
 * (api-contract.md §2.1). Ten thousand names are sorted at the press of a key, and the collator alone
 * takes half a second for them on a slow machine: plain names are compared by a key instead.
 */
const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true })

const PLAIN = /^[A-Za-z0-9 _./-]*$/
const LONGEST_NUMBER = 16

const keys = new Map<string, string | undefined>()
/** Names come and go over a day; what is forgotten is only computed again. */
const MOST_KEYS = 50_000

/**
 * A text whose order by code units is that of `compareNames`; undefined where there is none. Names with the
 * same key, or without one, must be compared: upper and lower case are not in it.
 */
export function nameKey(name: string): string | undefined {
  if (keys.has(name)) return keys.get(name)
  let isShort = true
  const key = PLAIN.test(name)
    ? name
        .toLowerCase()
        .replaceAll(/\d+/g, (digits) => {
          isShort &&= digits.length <= LONGEST_NUMBER
          return digits.padStart(LONGEST_NUMBER, '0')
        })
        .replaceAll(/[ _./-]/g, '')
    : undefined
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(name, isShort ? key : undefined)
  return keys.get(name)
}

/** Compares two names for `sort`. */
export function compareNames(a: string, b: string): number {
  const [keyA, keyB] = [nameKey(a), nameKey(b)]
  if (keyA !== undefined && keyB !== undefined && keyA !== keyB) return keyA < keyB ? -1 : 1
  return collator.compare(a, b)
}

/** Compares two texts by their code units, for what has an order of its own: times, ids, words of the API. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
