/**
 * Pairing keys in what people type and paste. Who has a key can connect (domain.md "Ordering"), so a key is looked up and
 * never written into an address, where history and proxies keep it.
 */

/** Without what mail programs and word processors put around and into a key: invisible characters, other dashes, white space. */
function cleaned(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s+/gu, '')
    .toLowerCase()
}

/** Longer than any mail line with a key in it. What is longer would only keep the browser busy. */
const LONGEST = 300

const KEY = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
/** Quotes of any language, brackets, and what ends a sentence. */
const AROUND = /["'`´‘’‚“”„«»‹›<>()[\]{}.,;:|]*/.source
const WHOLE_KEY = new RegExp(`^(?:[^:：=]{0,40}[:：=])?${AROUND}(${KEY.source})${AROUND}$`)

/** The key that a text is, with a label, quotes and the like around it; undefined for any other text. An id looks the same. */
export function pairingKeyIn(text: string): string | undefined {
  return text.length > LONGEST ? undefined : WHOLE_KEY.exec(cleaned(text))?.[1]
}

/** The last characters of a key as the console shows a masked one, `••••-7e0b`, or as people shorten it, `...7e0b`. */
export function keyEndIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  return /^(?:[•*·∙●x.]{2,}|…)-?([0-9a-f]{4,12})$/.exec(cleaned(text))?.[1]
}

/** A key that is being typed or was cut: its first nine characters, or three groups from its middle. */
const PART =
  /(?:^|[^0-9a-z])[0-9a-f]{8}-[0-9a-f]|[0-9a-f]{2,8}-[0-9a-f]{4}-[0-9a-f]{2,}|[0-9a-f]{4}-[0-9a-f]{12}/

/** True for a text that may be a key or hold most of one: it stays out of addresses. */
export function holdsKey(text: string): boolean {
  const clean = cleaned(text.slice(0, LONGEST))
  return text.length > LONGEST || PART.test(clean)
}
