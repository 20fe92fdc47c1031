import { IconHelp } from '@tabler/icons-react'

import { closeHelp, openHelp, useHelp } from '../../ui/guide/help.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from '../frame/side.module.css'

/** Opens and closes the help panel, in the same place on every page (acceptance 69). */
export function HelpButton() {
  const { t } = useI18n()
  const isOpen = useHelp() !== undefined
  return (
    <button
      type="button"
      className={classes.tool}
      aria-expanded={isOpen}
      title={t('frame.help')}
      onClick={() => (isOpen ? closeHelp() : openHelp())}
    >
      <IconHelp size={18} stroke={1.75} aria-hidden />
      <span className={classes.label}>{t('frame.help')}</span>
    </button>
  )
}
