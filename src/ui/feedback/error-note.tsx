import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

import { ApiError, retryTimeOf } from '../../../domain/console/api-error.ts'
import { FileNotFetchedError } from '../../browser/console-files.ts'
import { CopyValue } from '../controls/copy-value.tsx'
import { useI18n } from '../hooks/i18n.tsx'
import { useOnline } from '../hooks/use-online.ts'
import { Foreign } from '../text/foreign.tsx'
import { ApiMessage } from './api-message.tsx'
import { Note } from './note.tsx'
import { RetryCountdown } from './retry-countdown.tsx'

interface Props {
  /** What was tried, as the start of the sentence: *The links of fr-par could not be read*. */
  what: string
  error: unknown
  /** What is as it was: *Nothing was changed*. Left out where nothing could have been. */
  unchanged?: string
  /** Off where the API's own words would help nobody. */
  isQuoting?: boolean
  onRetry?: () => void
  /** Of several calls that failed alike; otherwise the error's own. */
  requestIds?: readonly string[]
  /** It is done again by itself, and not by this note. */
  isRepeated?: boolean
  children?: ReactNode
}

/** A failure, reported in full: what failed, why, what was not changed, what to do, and the request id (acceptance 61). */
export function ErrorNote({
  what,
  error,
  unchanged,
  isQuoting = true,
  onRetry,
  requestIds,
  isRepeated,
  children,
}: Props) {
  const { t } = useI18n()
  const retryAt = retryTimeOf(error)
  const ids = requestIds ?? (error instanceof ApiError && error.requestId ? [error.requestId] : [])
  return (
    <Note tone="trouble" role="alert" title={what}>
      {error instanceof FileNotFetchedError ? (
        <FileReason error={error} onRetry={onRetry} />
      ) : (
        <ErrorReason error={error} isQuoting={isQuoting} />
      )}
      {unchanged ? <p>{unchanged}</p> : null}
      {children}
      {ids.map((id) => (
        <p key={id}>
          {t('error.requestId')} <CopyValue value={id} label={t('error.requestId')} />
        </p>
      ))}
      {retryAt === undefined ? null : (
        <RetryCountdown at={retryAt} onRetry={onRetry} isRepeated={isRepeated} />
      )}
      {onRetry ? (
        <Button variant="default" size="xs" onClick={onRetry}>
          {t('error.retry')}
        </Button>
      ) : null}
    </Note>
  )
}

/** That a file of the console is missing: without a network it is fetched again by itself once that is back. */
function FileReason({ error, onRetry }: { error: FileNotFetchedError; onRetry: (() => void) | undefined }) {
  const { t } = useI18n()
  const isOnline = useOnline()
  const wasOffline = useRef(false)
  const retry = useEffectEvent(() => onRetry?.())
  useEffect(() => {
    if (isOnline && wasOffline.current) retry()
    wasOffline.current = !isOnline
  }, [isOnline])
  return <p>{isOnline ? t('error.file', { message: error.message }) : t('error.file.offline')}</p>
}

/** Why it failed and what to do, by the error's type (api-contract.md §7). Text of the API is shown as it came. */
function ErrorReason({ error, isQuoting }: { error: unknown; isQuoting: boolean }) {
  const { t } = useI18n()
  if (!(error instanceof ApiError)) {
    return <p>{t('error.unexpected', { message: error instanceof Error ? error.message : String(error) })}</p>
  }
  if (error.retryAt !== undefined) return <p>{t('error.rate_limited')}</p>
  const { body } = error
  const said = error.message && isQuoting ? <ApiMessage message={error.message} /> : null
  switch (body?.type) {
    case 'invalid_arguments':
      return (
        <>
          <p>{t('error.invalid_arguments')}</p>
          <ul>
            {body.details.map((detail) => (
              <li key={detail.argument_name}>
                <code>
                  <Foreign text={detail.argument_name} />
                </code>
                {': '}
                <q lang="en">
                  <Foreign text={detail.help_message ?? detail.reason} />
                </q>
              </li>
            ))}
          </ul>
        </>
      )
    case 'permissions_denied':
      return (
        <>
          <p>{t('error.permissions_denied')}</p>
          <ul>
            {body.details.map((detail) => (
              <li key={`${detail.resource} ${detail.action}`}>
                {t('error.permission', { resource: detail.resource, action: detail.action })}
              </li>
            ))}
          </ul>
        </>
      )
    case 'quotas_exceeded':
      return (
        <>
          <p>{t('error.quotas_exceeded')}</p>
          <ul>
            {body.details.map((detail) => (
              <li key={detail.resource}>
                {t('error.quota', {
                  resource: detail.resource,
                  current: detail.current,
                  quota: detail.quota,
                })}
              </li>
            ))}
          </ul>
        </>
      )
    case 'transient_state':
      return <p>{t('error.transient_state', { state: body.current_state })}</p>
    case 'precondition_failed':
      return (
        <>
          <p>{t('error.precondition_failed')}</p>
          {isQuoting ? <ApiMessage message={body.help_message} /> : null}
        </>
      )
    case 'not_found':
    case 'locked':
    case 'out_of_stock':
    case 'denied_authentication':
      return <p>{t(`error.${body.type}`)}</p>
    case undefined:
      break
    default:
      return said
  }
  switch (error.kind) {
    case 'offline':
    case 'no_answer':
    case 'unreadable_answer':
    case 'gateway_refused':
    case 'gateway_unreachable':
    case 'gateway_timeout':
    case 'gateway_unauthenticated':
    case 'gateway_unavailable':
    case 'gateway_other_account':
      return <p>{t(`error.${error.kind}`)}</p>
    case 'server_error':
      return (
        <>
          <p>{t('error.server_error', { status: error.status })}</p>
          {said}
        </>
      )
    default:
      return said ?? <p>{t('error.server_error', { status: error.status })}</p>
  }
}
