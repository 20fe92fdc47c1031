import { IconFlask } from '@tabler/icons-react'
import { Link } from 'react-router'

import type { Session } from '../../../contract/session.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { HelpButton } from '../help/help-button.tsx'
import { PaletteButton } from '../keyboard/palette-button.tsx'
import { Account } from './account-menu.tsx'
import { Navigation } from './navigation.tsx'
import { ProjectSwitcher } from './project-switcher.tsx'
import { SettingsMenu } from './settings-menu.tsx'

import classes from './side.module.css'

/** The console's name, which leads to its start page. */
export function Brand() {
  const { t } = useI18n()
  return (
    <Link
      to={paths.overview()}
      className={classes.brand}
      aria-label={t('frame.home')}
      title={t('frame.home')}
    >
      <img src="/icon.svg" alt="" width={22} height={22} />
      <span className={classes.label}>InterLink Console</span>
    </Link>
  )
}

/** Says that nothing here is real. */
export function SandboxMark() {
  const { t } = useI18n()
  return (
    <span className={classes.sandbox} title={t('frame.sandbox.hint')}>
      <IconFlask size={14} stroke={1.75} aria-hidden />
      <span className={classes.label}>{t('frame.sandbox')}</span>
    </span>
  )
}

/** What is at the side of every page: whose links are shown, where to go, who is there. On a phone it is the menu. */
export function Side({ session }: { session: Session }) {
  const { t } = useI18n()
  const isSandbox = session.mode === 'sandbox'
  return (
    <>
      <ProjectSwitcher organizationId={session.organization_id} />
      <PaletteButton />
      <Navigation isSandbox={isSandbox} />
      <div className={classes.foot}>
        {session.mode === 'sandbox' ? (
          <div className={classes.about}>
            <SandboxMark />
            <p className={classes.label}>{t('frame.sandbox.hint')}</p>
          </div>
        ) : (
          <div className={`${classes.about} ${classes.label}`}>
            <Account session={session} />
          </div>
        )}
        <HelpButton />
        <SettingsMenu session={session} />
      </div>
    </>
  )
}
