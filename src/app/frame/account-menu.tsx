import { Button } from '@mantine/core'
import { lazy } from 'react'

import type { Session } from '../../../contract/session.ts'
import { LazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './account.module.css'

// Only where people sign in: what it writes with is no part of the first script.
const SignOut = lazy(async () => {
  const module = await import('./sign-out.tsx')
  return { default: module.SignOut }
})

/** With whose key the console works, and the way out where there is one. Nothing in sandbox mode. */
export function AccountMenu({ session }: { session: Session }) {
  const { t } = useI18n()
  if (session.mode === 'sandbox') return null
  return (
    <div className={classes.account}>
      <span className={classes.key} title={session.mode === 'local' ? t('frame.local.hint') : undefined}>
        <span>{session.mode === 'local' ? t('frame.local') : t('frame.account')}</span>
        <code>{session.access_key}</code>
      </span>
      {session.mode === 'sign-in' ? (
        <LazyTool
          outline={
            <Button variant="default" size="xs" disabled>
              {t('frame.signOut')}
            </Button>
          }
        >
          <SignOut />
        </LazyTool>
      ) : null}
    </div>
  )
}
