import { IconSearch } from '@tabler/icons-react'

import { useI18n } from '../../ui/hooks/i18n.tsx'
import { isMac } from './is-mac.ts'
import { setOpenTool } from './open-tool.ts'

import classes from '../frame/side.module.css'

/** Opens the command palette. */
export function PaletteButton() {
  const { t } = useI18n()
  return (
    <button
      type="button"
      className={classes.tool}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title={t('frame.palette')}
      onClick={() => setOpenTool('palette')}
    >
      <IconSearch size={18} stroke={1.75} aria-hidden />
      <span className={classes.label}>{t('frame.palette')}</span>
      <kbd>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
    </button>
  )
}
