import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'

import { LANGUAGE_KEY } from '../../../domain/console/preferences.ts'
import { LANGUAGES, type Language } from '../../../i18n/catalogue.ts'
import { loadMessages } from '../../../i18n/load.ts'
import { translator, type Translate } from '../../../i18n/translate.ts'
import { writeStored } from '../../browser/storage.ts'

interface I18n {
  language: Language
  /** Says a message in the current language. */
  t: Translate
  /** Loads the other language first, so that nothing is ever shown half translated. */
  setLanguage: (language: Language) => Promise<void>
}

const I18nContext = createContext<I18n | undefined>(undefined)

/** The language stored in this browser, else the browser's own, else English. Decided by boot.ts before the first paint. */
export function initialLanguage(): Language {
  const known = LANGUAGES.find((language) => language === document.documentElement.lang)
  return known ?? 'en'
}

/** Gives the pages their language; the messages of `initial` must be loaded already. */
export function I18nProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [language, show] = useState(initial)

  const setLanguage = useCallback(async (next: Language) => {
    await loadMessages(next, [])
    document.documentElement.lang = next
    writeStored(LANGUAGE_KEY, next)
    show(next)
  }, [])

  const value = useMemo(() => ({ language, t: translator(language), setLanguage }), [language, setLanguage])
  return <I18nContext value={value}>{children}</I18nContext>
}

/** The current language and its messages. Throws outside `I18nProvider`, which is a mistake in the code. */
export function useI18n(): I18n {
  const value = use(I18nContext)
  if (!value) throw new Error('useI18n is used outside I18nProvider')
  return value
}

/** Language of what is loaded for a page that is about to be shown (route table). */
export function currentLanguage(): Language {
  return initialLanguage()
}
