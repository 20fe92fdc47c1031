import { IconMenu2 } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation, type Location } from 'react-router'

import { usePrefetchedQuery } from '../../api/query.ts'
import { accountIsOther } from '../../api/session-owner.ts'
import { sessionQuery } from '../../api/session.ts'
import { ProjectScopeProvider } from '../../features/projects/project-scope.tsx'
import { lazyPart } from '../../ui/feedback/later.tsx'
import { lazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { HelpButton } from '../help/help-button.tsx'
import { Help } from '../help/help.tsx'
import { KeyboardTools } from '../keyboard/keyboard-tools.tsx'
import { PaletteButton } from '../keyboard/palette-button.tsx'
import { Tour } from '../tour/tour.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { PrintHead } from './print-head.tsx'
import { ProjectGate } from './project-gate.tsx'
import { Brand, SandboxMark, Side } from './side.tsx'
import './reload.ts'

import classes from './frame.module.css'
import side from './side.module.css'

// Only where people sign in, and there at once: when the session ends its code must be here already.
const AccountPrompt = lazyTool(async () => (await import('./account-prompt.tsx')).AccountPrompt)

const MenuDrawer = lazyTool(async () => (await import('./menu-drawer.tsx')).MenuDrawer)

const OtherAccount = lazyPart(async () => (await import('./other-account.tsx')).OtherAccount, {
  messages: ['sign-in'],
  failed: () => <OtherAccountNote />,
})

/** Where the dialog itself cannot be fetched. */
function OtherAccountNote() {
  const { t } = useI18n()
  return <Note tone="trouble" role="alert" title={t('error.gateway_other_account')} />
}

/** What is around every page: its side, and the page itself. */
export function Frame() {
  const { t } = useI18n()
  const session = usePrefetchedQuery(sessionQuery(null))
  const { key } = useLocation()
  const navigation = useNavigation()
  const [menu, setMenu] = useState({ isOpen: false, at: key })
  // Going anywhere closes it, for good: it is closed for those who come back.
  if (menu.at !== key) setMenu({ isOpen: false, at: key })
  const menuOpen = menu.isOpen
  const isOther = useSyncExternalStore(accountIsOther.subscribe, accountIsOther.get)
  const isSandbox = session.mode === 'sandbox'

  return (
    <ProjectScopeProvider>
      <a className={classes.skip} href="#content">
        {t('frame.skip')}
      </a>
      {navigation.state === 'loading' ? (
        <div className={classes.progress} role="progressbar" aria-label={t('frame.loading')} />
      ) : null}
      <div className={classes.body}>
        <header className={side.side}>
          <div className={side.bar}>
            <button
              type="button"
              className={side.burger}
              aria-expanded={menuOpen}
              aria-haspopup="dialog"
              aria-label={t('frame.menu')}
              title={t('frame.menu')}
              onClick={() => setMenu({ isOpen: !menuOpen, at: key })}
            >
              <IconMenu2 size={20} stroke={1.75} aria-hidden />
            </button>
            <Brand />
            <div className={side.barTools}>
              {isSandbox ? <SandboxMark /> : null}
              <PaletteButton />
              <HelpButton />
            </div>
          </div>
          <div className={side.column}>
            <Side session={session} />
          </div>
        </header>
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
      <KeyboardTools />
      {menuOpen ? <MenuDrawer session={session} onClose={() => setMenu({ isOpen: false, at: key })} /> : null}
      <ScrollRestoration getKey={placeOf} />
    </ProjectScopeProvider>
  )
}

/** Pages that are opened by their address all have one key: by that alone one would begin where another was left. */
function placeOf({ key, pathname }: Location): string {
  return key === 'default' ? pathname : key
}
