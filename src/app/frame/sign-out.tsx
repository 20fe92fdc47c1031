import { useMutation } from '@tanstack/react-query'

import { isSignedOutHere, signOut } from '../../api/session.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { MutationError } from '../../ui/feedback/mutation-error.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

/** Ends the session, here and at the gateway. */
export function SignOut() {
  const { t } = useI18n()
  const { mutate, isPending, error } = useMutation({
    mutationFn: signOut,
    // By a full load, so that nothing of the account stays in memory.
    onSuccess: () => globalThis.location.assign(paths.signIn()),
  })
  return (
    <>
      <ButtonWithReason
        variant="default"
        size="xs"
        error={error}
        loading={isPending}
        onClick={() => mutate()}
      >
        {t('frame.signOut')}
      </ButtonWithReason>
      <MutationError
        what={t(isSignedOutHere(error) ? 'frame.signOut.here' : 'frame.signOut.failed')}
        error={error}
      />
    </>
  )
}
