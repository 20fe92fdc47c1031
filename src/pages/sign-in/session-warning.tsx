import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import type { SessionEnd } from '../../../domain/console/session-end.ts'
import { intl } from '../../../i18n/translate.ts'
import { staySignedIn } from '../../api/session.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { MutationError } from '../../ui/feedback/mutation-error.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { useAnnounce } from '../../ui/hooks/announcer.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import SignInAgain from './sign-in-again.tsx'

import classes from './sign-in.module.css'

/** Says when the session ends, and offers to stay, or to sign in again where it can last no longer (acceptance 74). */
export default function SessionWarning({ end }: { end: SessionEnd }) {
  const { t, language } = useI18n()
  const announce = useAnnounce()
  const [isSigningIn, setSigningIn] = useState(false)
  const againButton = useRef<HTMLButtonElement>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: staySignedIn,
    onSuccess: () => {
      announce(t('signIn.ending.stayed'))
      // The button that had it is about to go.
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
    },
  })
  const leave = () => {
    setSigningIn(false)
    againButton.current?.focus()
  }
  const time = intl.dateTime(language, { timeStyle: 'short' }).format(new Date(end.endsAt))
  return (
    <div className={classes.warning}>
      <Note tone="needs-you" role="alert" title={t('signIn.ending.title', { time })}>
        <p>{t(end.canStay ? 'signIn.ending.idle' : 'signIn.ending.absolute')}</p>
        {end.canStay ? (
          <ButtonWithReason size="xs" error={error} loading={isPending} onClick={() => mutate()}>
            {t('signIn.ending.stay')}
          </ButtonWithReason>
        ) : (
          <Button ref={againButton} size="xs" onClick={() => setSigningIn(true)}>
            {t('signIn.ending.again')}
          </Button>
        )}
      </Note>
      <MutationError what={t('signIn.ending.failed')} error={error} />
      {isSigningIn ? <SignInAgain onCancel={leave} /> : null}
    </div>
  )
}
