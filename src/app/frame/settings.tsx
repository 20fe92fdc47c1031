import {
  SegmentedControl,
  useMantineColorScheme,
  type MantineColorScheme,
  type SegmentedControlItem,
} from '@mantine/core'
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
  return (
    <>
      <Setting
        name={t('frame.language')}
        value={language}
        onChange={(code) => void setLanguage(code)}
        data={LANGUAGES.map((code) => ({
          value: code,
          label: <span lang={code}>{LANGUAGE_NAMES[code]}</span>,
        }))}
      />
      <Setting
        name={t('frame.theme')}
        value={colorScheme}
        onChange={setColorScheme}
        data={SCHEMES.map((scheme) => ({ value: scheme, label: t(`frame.theme.${scheme}`) }))}
      />
    </>
  )
}

interface SettingProps<Value extends string> {
  name: string
  value: Value
  onChange: (value: Value) => void
  data: SegmentedControlItem<Value>[]
}

function Setting<Value extends string>({ name, ...choice }: SettingProps<Value>) {
  const id = useId()
  return (
    <div>
      <p id={id} className={classes.setting}>
        {name}
      </p>
      <SegmentedControl<Value> aria-labelledby={id} size="xs" fullWidth transitionDuration={0} {...choice} />
    </div>
  )
}
