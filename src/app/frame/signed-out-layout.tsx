import { Outlet } from 'react-router'

import { HelpButton } from '../help/help-button.tsx'
import { Help } from '../help/help.tsx'
import { Settings } from './settings.tsx'

import account from './account.module.css'
import classes from './side.module.css'

/** What is around the sign-in page: no navigation, since nothing can be shown yet. */
export function SignedOutLayout() {
  return (
    <>
      <header className={account.header}>
        <span className={classes.brand}>
          <img src="/icon.svg" alt="" width={24} height={24} />
          <span>InterLink Console</span>
        </span>
        <HelpButton />
      </header>
      <main id="content" className={account.content} tabIndex={-1}>
        <Outlet />
        <div className={account.settings}>
          <Settings />
        </div>
      </main>
      <Help />
    </>
  )
}
