import { lazy, Suspense, useSyncExternalStore } from 'react'

import { isSessionOver, subscribeToSessionEnd } from '../../api/session-end.ts'
import { currentLanguage } from '../../i18n/i18n.tsx'
import { loadMessages } from '../../i18n/load.ts'

const SignInAgain = lazy(async () => {
  const [module] = await Promise.all([
    import('../../pages/sign-in/sign-in-again.tsx'),
    loadMessages(currentLanguage(), ['sign-in']),
  ])
  return module
})

/** Shows the one prompt once a call said that the session is over. Only for *sign-in* mode: elsewhere no key can be brought. */
export function AccountPrompt() {
  const isOver = useSyncExternalStore(subscribeToSessionEnd, isSessionOver)
  if (!isOver) return null
  return (
    <Suspense fallback={null}>
      <SignInAgain />
    </Suspense>
  )
}
