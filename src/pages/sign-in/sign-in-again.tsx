import { useRevalidator } from 'react-router'

import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { SignInForm } from './sign-in-form.tsx'

/**
 * Asks once for the keys when the session has ended, over the page as it is (acceptance 63). Before
 * the end, with `onCancel`, a person may still leave it.
 */
export default function SignInAgain({ onCancel }: { onCancel?: () => void }) {
  const { t } = useI18n()
  const { revalidate } = useRevalidator()
  return (
    <Dialog
      opened
      // Once it has ended, nothing behind it works until someone is signed in.
      onClose={() => onCancel?.()}
      withCloseButton={onCancel !== undefined}
      closeOnEscape={onCancel !== undefined}
      closeOnClickOutside={false}
      title={t(onCancel ? 'signIn.again.early' : 'signIn.again.title')}
    >
      <p>{t('signIn.again.text')}</p>
      <SignInForm
        onSignedIn={({ isSameAccount }) => {
          if (isSameAccount) void revalidate()
          // What is on the page belongs to someone else now.
          else globalThis.location.assign(paths.links())
        }}
      />
    </Dialog>
  )
}
