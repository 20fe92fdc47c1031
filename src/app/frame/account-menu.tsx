import { Button } from '@mantine/core'

import type { Session } from '../../../contract/session.ts'
import { lazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './account.module.css'

// Only where people sign in: what it writes with is no part of the first script.
const SignOut = lazyTool(async () => (await import('./sign-out.tsx')).SignOut, {
  outline: () => <SignOutOutline />,
})

/** With whose key the console works, where it is a real one. */
export function Account({ session }: { session: Session }) {
  const { t } = useI18n()
  return (
    <span className={classes.key} title={session.mode === 'local' ? t('frame.local.hint') : undefined}>
      <span>{session.mode === 'local' ? t('frame.local') : t('frame.account')}</span>
      <code>{session.access_key}</code>
    </span>
  )
}

/** The way out, where people sign in. */
export function AccountMenu({ session }: { session: Session }) {
  return session.mode === 'sign-in' ? <SignOut /> : null
}

function SignOutOutline() {
  const { t } = useI18n()
  return (
    <Button variant="default" size="xs" disabled>
      {t('frame.signOut')}
    </Button>
  )
}
