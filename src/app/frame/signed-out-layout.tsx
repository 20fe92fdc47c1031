import { Outlet } from 'react-router'

import { HelpButton } from '../help/help-button.tsx'
import { Help } from '../help/help.tsx'
import { SettingsMenu } from './settings-menu.tsx'

import account from './account.module.css'
import classes from './frame.module.css'

/** What is around the sign-in page: no navigation, since nothing can be shown yet. */
export function SignedOutLayout() {
  return (
    <>
      <header className={account.header}>
        <span className={classes.brand}>
          <img src="/icon.svg" alt="" width={24} height={24} />
          <span>InterLink Console</span>
        </span>
        <div className={account.settings}>
          <HelpButton />
          <SettingsMenu />
        </div>
      </header>
      <main id="content" className={account.content} tabIndex={-1}>
        <Outlet />
      </main>
      <Help />
    </>
  )
}
