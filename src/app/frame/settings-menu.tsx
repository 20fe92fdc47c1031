import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useState } from 'react'

import type { Session } from '../../../contract/session.ts'
import { lazyPart } from '../../ui/feedback/later.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Popover } from '../../ui/overlays/popover.tsx'
import { AccountMenu } from './account-menu.tsx'

import classes from './side.module.css'

const Settings = lazyPart(async () => (await import('./settings.tsx')).Settings)

/** What is set once: language, theme, and with whose key the console works. */
export function SettingsMenu({ session }: { session: Session }) {
  const { t } = useI18n()
  // From the first opening on: what it is made of is no part of the first script.
  const [wasOpened, setOpened] = useState(false)
  return (
    <Popover
      label={t(session.mode === 'sandbox' ? 'frame.settings' : 'frame.settings.account')}
      icon={<IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden />}
      openerClassName={classes.tool}
      opens="above"
      onOpen={() => setOpened(true)}
    >
      <div className={classes.settings}>
        <AccountMenu session={session} />
        {wasOpened ? <Settings /> : null}
      </div>
    </Popover>
  )
}
