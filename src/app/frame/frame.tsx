import { IconMenu2, IconX } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation, type Location } from 'react-router'

import { usePrefetchedQuery } from '../../api/query.ts'
import { accountIsOther } from '../../api/session-owner.ts'
import { sessionQuery } from '../../api/session.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ProjectScopeProvider } from '../../features/projects/project-scope.tsx'
import { lazyPart } from '../../ui/feedback/later.tsx'
import { lazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'
import { HelpButton } from '../help/help-button.tsx'
import { Help } from '../help/help.tsx'
import { KeyboardTools } from '../keyboard/keyboard-tools.tsx'
import { Tour } from '../tour/tour.tsx'
import { AccountMenu } from './account-menu.tsx'
import { Navigation } from './navigation.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { PrintHead } from './print-head.tsx'
import { ProjectGate } from './project-gate.tsx'
import { ProjectSwitcher } from './project-switcher.tsx'
import { SettingsMenu } from './settings-menu.tsx'
import './reload.ts'

import classes from './frame.module.css'

// Only where people sign in, and there at once: when the session ends its code must be here already.
const AccountPrompt = lazyTool(async () => (await import('./account-prompt.tsx')).AccountPrompt)

const OtherAccount = lazyPart(async () => (await import('./other-account.tsx')).OtherAccount, {
  messages: ['sign-in'],
  failed: () => <OtherAccountNote />,
})

/** Where the dialog itself cannot be fetched. */
function OtherAccountNote() {
  const { t } = useI18n()
  return <Note tone="trouble" role="alert" title={t('error.gateway_other_account')} />
}

/** What is around every page: header, navigation, the page itself. */
export function Frame() {
  const { t } = useI18n()
  const session = usePrefetchedQuery(sessionQuery(null))
  const { key } = useLocation()
  const navigation = useNavigation()
  const [menu, setMenu] = useState({ isOpen: false, at: key })
  // Going anywhere closes it, for good: it is closed for those who come back.
  if (menu.at !== key) setMenu({ isOpen: false, at: key })
  const menuOpen = menu.isOpen
  const isOther = useSyncExternalStore(accountIsOther.subscribe, accountIsOther.isSet)
  const isSandbox = session.mode === 'sandbox'

  return (
    <ProjectScopeProvider>
      <a className={classes.skip} href="#content">
        {t('frame.skip')}
      </a>
      {navigation.state === 'loading' ? (
        <div className={classes.progress} role="progressbar" aria-label={t('frame.loading')} />
      ) : null}
      <header className={classes.header}>
        <button
          type="button"
          className={classes.burger}
          aria-expanded={menuOpen}
          aria-controls="navigation"
          aria-label={t('frame.menu')}
          onClick={() => setMenu({ isOpen: !menuOpen, at: key })}
        >
          {menuOpen ? <IconX size={20} aria-hidden /> : <IconMenu2 size={20} aria-hidden />}
        </button>
        <Link to={paths.overview()} className={classes.brand} aria-label={t('frame.home')}>
          <img src="/icon.svg" alt="" width={24} height={24} />
          <span>InterLink Console</span>
        </Link>
        {isSandbox ? (
          <span className={classes.sandbox} title={t('frame.sandbox.hint')}>
            <ToneIcon tone="needs-you" size={14} />
            {t('frame.sandbox')}
          </span>
        ) : null}
        <div className={classes.always}>
          <KeyboardTools />
          <HelpButton />
        </div>
        <div className={classes.tools} data-open={menuOpen || undefined}>
          <ProjectSwitcher organizationId={session.organization_id} />
          <SettingsMenu />
          <AccountMenu session={session} />
        </div>
      </header>
      <div className={classes.body}>
        <nav
          id="navigation"
          className={classes.navigation}
          data-open={menuOpen || undefined}
          aria-label={t('frame.navigation')}
        >
          <Navigation isSandbox={isSandbox} />
        </nav>
        <main id="content" className={classes.content} tabIndex={-1}>
          {isOther ? <OtherAccount /> : session.mode === 'sign-in' ? <AccountPrompt /> : null}
          <OfflineBanner />
          {isSandbox ? <Tour /> : null}
          <PrintHead />
          <ProjectGate organizationId={session.organization_id}>
            <Outlet />
          </ProjectGate>
        </main>
        <Help />
      </div>
      <ScrollRestoration getKey={placeOf} />
    </ProjectScopeProvider>
  )
}

/** Pages that are opened by their address all have one key: by that alone one would begin where another was left. */
function placeOf({ key, pathname }: Location): string {
  return key === 'default' ? pathname : key
}
