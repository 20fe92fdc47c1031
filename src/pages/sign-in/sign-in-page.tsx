import { useNavigate, useSearchParams } from 'react-router'

import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { returnPath } from './return-path.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Where a person brings a key, before anything else can be shown. */
export default function SignInPage() {
  const { t } = useI18n()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  return (
    <Page title={t('signIn.title')}>
      <SignInForm onSignedIn={() => void navigate(returnPath(search.get('to')), { replace: true })} />
    </Page>
  )
}
