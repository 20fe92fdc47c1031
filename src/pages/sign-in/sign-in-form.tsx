import { zodResolver } from '@hookform/resolvers/zod'
import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import { ACCESS_KEY_PATTERN, type SessionCookieState } from '../../../contract/session.ts'
import { UUID_PATTERN } from '../../../contract/uuid.ts'
import { ApiError, retryTimeOf } from '../../../domain/console/api-error.ts'
import { isSignedOut, SessionLostError, signIn } from '../../api/session.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { ApiMessage } from '../../ui/feedback/api-message.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { RetryCountdown } from '../../ui/feedback/retry-countdown.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './sign-in.module.css'

const API_KEYS_PAGE = 'https://console.scaleway.com/iam/api-keys'

/** Blanks around a pasted key are never intended. */
const formSchema = z.object({
  accessKey: z.string().check(z.trim(), z.regex(ACCESS_KEY_PATTERN)),
  secretKey: z.string().check(z.trim(), z.toLowerCase(), z.regex(UUID_PATTERN)),
})

interface Props {
  onSignedIn: (result: { isSameAccount: boolean }) => void
}

/** Access key and secret key, for the page and for the prompt after a session has ended. */
export function SignInForm({ onSignedIn }: Props) {
  const { t } = useI18n()
  const form = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { accessKey: '', secretKey: '' },
    mode: 'onTouched',
  })
  const { errors } = form.formState
  const { mutate, isPending, error } = useMutation({
    mutationFn: signIn,
    onSuccess: onSignedIn,
    onError: () => form.setFocus('secretKey'),
  })
  const isRefused = isSignedOut(error)
  const submit = form.handleSubmit((keys) => {
    if (!isPending) mutate(keys)
  })

  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      <p>{t('signIn.intro')}</p>
      <p>
        <a href={API_KEYS_PAGE} target="_blank" rel="noopener noreferrer">
          {t('signIn.create')}
        </a>
      </p>
      <TextInput
        label={t('signIn.accessKey')}
        description={t('signIn.accessKey.hint')}
        autoComplete="username"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={64}
        error={errors.accessKey ? t('signIn.accessKey.wrong') : undefined}
        {...form.register('accessKey')}
      />
      <TextInput
        label={t('signIn.secretKey')}
        description={t('signIn.secretKey.hint')}
        type="password"
        autoComplete="current-password"
        spellCheck={false}
        maxLength={64}
        error={errors.secretKey ? t('signIn.secretKey.wrong') : isRefused ? t('signIn.refused') : undefined}
        {...form.register('secretKey')}
      />
      {error && !isRefused ? <Failure error={error} /> : null}
      <ButtonWithReason type="submit" fullWidth error={error} loading={isPending}>
        {t('signIn.submit')}
      </ButtonWithReason>
      <p className={classes.small}>{t('signIn.keep')}</p>
    </form>
  )
}

/** What is wrong with neither field: a permission, the number of tries, the way to the API, the cookie. */
function Failure({ error }: { error: Error }) {
  const { t } = useI18n()
  if (error instanceof SessionLostError) return <LostSession cookie={error.cookie} />
  const status = error instanceof ApiError ? error.status : 0
  const retryAt = retryTimeOf(error)
  if (status !== 403 && status !== 429) return <ErrorNote what={t('signIn.failed')} error={error} />
  return (
    <Note tone="trouble" role="alert" title={t('signIn.failed')}>
      <p>{t(status === 403 ? 'signIn.forbidden' : 'signIn.tooMany')}</p>
      {status === 403 ? <ApiMessage message={error.message} /> : null}
      {retryAt === undefined ? null : <RetryCountdown at={retryAt} />}
    </Note>
  )
}

/** Browsers keep a cookie whose name begins so only where the page came over TLS. */
const TLS_ONLY = '__Host-'

/** Why the right keys led nowhere, and what to do: without its cookie a session ends as soon as it has begun. */
function LostSession({ cookie: { name, is_sent: isSent } }: { cookie: SessionCookieState }) {
  const { t } = useI18n()
  const { host, protocol } = globalThis.location
  const reason = isSent
    ? 'unknown'
    : protocol === 'http:' && name.startsWith(TLS_ONLY)
      ? 'insecure'
      : 'blocked'
  return (
    <Note tone="trouble" role="alert" title={t('signIn.failed')}>
      <p>{t(`signIn.cookie.${reason}`, { cookie: name, site: host })}</p>
      <p>{t(`signIn.cookie.${reason}.do`, { site: host })}</p>
    </Note>
  )
}
