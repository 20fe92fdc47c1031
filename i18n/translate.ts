import format from 'icu-minify/format'

import { isolate } from '../domain/text/direction.ts'
import type { Language, MessageKey, MessageValues } from './catalogue.ts'
import { loadedMessages } from './load.ts'

function remember<Options, Made>(make: (locale: string, options?: Options) => Made) {
  const made = new Map<string, Made>()
  return (locale: string, options?: Options): Made => {
    const key = `${locale} ${JSON.stringify(options ?? {})}`
    const found = made.get(key) ?? make(locale, options)
    made.set(key, found)
    return found
  }
}

/** `Intl` objects are slow to make, so each is made once per locale and options. */
export const intl = {
  dateTime: remember(
    (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
  ),
  number: remember((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
  plural: remember((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options)),
  relative: remember(
    (locale, options?: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
  ),
  list: remember((locale, options?: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options)),
}

const formatters = {
  getDateTimeFormat: (...[locale, options]: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    intl.dateTime(String(locale), options),
  getNumberFormat: (...[locale, options]: ConstructorParameters<typeof Intl.NumberFormat>) =>
    intl.number(String(locale), options),
  getPluralRules: (...[locale, options]: ConstructorParameters<typeof Intl.PluralRules>) =>
    intl.plural(String(locale), options),
}

export type Translate = <Key extends MessageKey>(key: Key, ...values: MessageValues<Key>) => string

type Value = string | number | Date

/** Texts among the values are somebody's names and words: none may move the sentence around it. */
function isolated(values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
  )
}

/** Makes the function that says messages in what leaves the console, which takes no marks of direction along. */
export function plainTranslator(language: Language): Translate {
  return sayer(language, (values) => values)
}

/**
 * Makes the function that says a message in one language, for the page. A key whose namespace is not loaded gives
 * the key itself: visible, searchable, and caught by the journeys.
 */
export function translator(language: Language): Translate {
  return sayer(language, isolated)
}

type Prepare = (values: Record<string, Value>) => Record<string, Value>

function sayer(language: Language, prepare: Prepare): Translate {
  const table = loadedMessages(language)
  return (key, ...values) => {
    const message = table[key]
    if (message === undefined) return key
    const given = values[0] as Record<string, Value> | undefined
    return String(format(message, language, given && prepare(given), { formatters }))
  }
}
