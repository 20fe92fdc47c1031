import { SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useId } from 'react'

import { LANGUAGES, type Language } from '../../../i18n/catalogue.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './side.module.css'

const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' }
const SCHEMES = ['auto', 'light', 'dark'] as const satisfies MantineColorScheme[]

/** Language and theme. Kept in this browser. */
export function Settings() {
  const { t, language, setLanguage } = useI18n()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const id = useId()
  return (
    <>
      <div>
        <p id={`${id}-language`} className={classes.setting}>
          {t('frame.language')}
        </p>
        <SegmentedControl
          aria-labelledby={`${id}-language`}
          size="xs"
          fullWidth
          transitionDuration={0}
          value={language}
          onChange={(code) => void setLanguage(code)}
          data={LANGUAGES.map((code) => ({
            value: code,
            label: <span lang={code}>{LANGUAGE_NAMES[code]}</span>,
          }))}
        />
      </div>
      <div>
        <p id={`${id}-theme`} className={classes.setting}>
          {t('frame.theme')}
        </p>
        <SegmentedControl
          aria-labelledby={`${id}-theme`}
          size="xs"
          fullWidth
          transitionDuration={0}
          value={colorScheme}
          onChange={setColorScheme}
          data={SCHEMES.map((scheme) => ({ value: scheme, label: t(`frame.theme.${scheme}`) }))}
        />
      </div>
    </>
  )
}
