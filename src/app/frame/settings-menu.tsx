import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core'

import { LANGUAGES, type Language } from '../../../i18n/catalogue.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './frame.module.css'

const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' }
const SCHEMES = ['auto', 'light', 'dark'] as const satisfies MantineColorScheme[]

/** Language and theme, as two plain selects: known to everyone, usable by keyboard and screen reader as they are. */
export function SettingsMenu() {
  const { t, language, setLanguage } = useI18n()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <label className={classes.switcher}>
        <span>{t('frame.language')}</span>
        <select
          value={language}
          onChange={(event) => void setLanguage(event.currentTarget.value as Language)}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      <label className={classes.switcher}>
        <span>{t('frame.theme')}</span>
        <select
          value={colorScheme}
          onChange={(event) => setColorScheme(event.currentTarget.value as MantineColorScheme)}
        >
          {SCHEMES.map((scheme) => (
            <option key={scheme} value={scheme}>
              {t(`frame.theme.${scheme}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
