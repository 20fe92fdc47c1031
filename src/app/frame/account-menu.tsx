import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'

import type { Session } from '../../../contract/session.ts'
import { signOut } from '../../api/session.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { paths } from '../../ui/paths.ts'
import { WriteError } from '../../ui/write-error.tsx'

import classes from './account.module.css'

/** With whose key the console works, and the way out where there is one. Nothing in sandbox mode. */
export function AccountMenu({ session }: { session: Session }) {
  const { t } = useI18n()
  const { mutate, isPending, error } = useMutation({
    mutationFn: signOut,
    // By a full load, so that nothing of the account stays in memory.
    onSuccess: () => globalThis.location.assign(paths.signIn()),
  })
  if (session.mode === 'sandbox') return null
  return (
    <div className={classes.account}>
      <span className={classes.key} title={session.mode === 'local' ? t('frame.local.hint') : undefined}>
        <span>{session.mode === 'local' ? t('frame.local') : t('frame.account')}</span>
        <code>{session.access_key}</code>
      </span>
      {session.mode === 'sign-in' ? (
        <Button variant="default" size="xs" loading={isPending} onClick={() => mutate()}>
          {t('frame.signOut')}
        </Button>
      ) : null}
      <WriteError what={t('frame.signOut.failed')} error={error} />
    </div>
  )
}
