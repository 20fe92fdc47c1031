import format from 'icu-minify/format'

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

/**
 * Makes the function that says a message in one language. A key whose namespace is not loaded gives
 * the key itself: visible, searchable, and caught by the journeys.
 */
export function translator(language: Language): Translate {
  const table = loadedMessages(language)
  return (key, ...values) => {
    const message = table[key]
    if (message === undefined) return key
    return String(
      format(message, language, values[0] as Record<string, string | number | Date>, { formatters }),
    )
  }
}
