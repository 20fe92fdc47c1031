import { Button, Loader, VisuallyHidden, type ButtonProps } from '@mantine/core'
import { useId, type ReactNode } from 'react'

import { retryTimeOf } from '../../../domain/console/api-error.ts'
import type { Permission } from '../../../domain/link/actions.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { useCountdown } from '../hooks/use-countdown.ts'
import { useOnline } from '../hooks/use-online.ts'

import classes from './action-button.module.css'

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'fullWidth'> {
  permission: Permission
  /** See `ButtonWithReason`; left out where the button only opens what writes. */
  error?: unknown
  onClick: () => void
  /** What it does runs: it cannot be pressed again until that is done. */
  loading?: boolean
  /** Its name where its words need the heading above them: begins with them. */
  label?: string
  children: ReactNode
}

/** Why something may not be done now, by the rules of the domain or by being offline; undefined when it may. */
export function useReason(permission: Permission): string | undefined {
  const { t } = useI18n()
  const isOnline = useOnline()
  if (!isOnline) return t('offline.action')
  return permission.allowed ? undefined : t(`refusal.${permission.reason}`)
}

/** A button for something that may be refused by the rules of the domain, or by being offline. */
export function ActionButton({ permission, ...button }: Props) {
  return <ButtonWithReason reason={useReason(permission)} {...button} />
}

interface ReasonedProps extends Omit<Props, 'permission' | 'onClick'> {
  /** Why it is off; undefined when it is not. */
  reason?: string | undefined
  /**
   * Why what it does failed last, which is shown near it (`MutationError`). While that asks for a pause the button is
   * off, for the reason that is shown there; afterwards it can be pressed again, and nothing happens by itself.
   */
  error?: unknown
  type?: 'button' | 'submit'
  /** Off without a reason of its own, since the page says it elsewhere. */
  disabled?: boolean
  /** A dialog begins on it. */
  isFirst?: boolean
  /** Id of what else describes it. */
  describedBy?: string
  onClick?: () => void
}

/**
 * A button that is off while there is a reason, which is next to it, readable by keyboard and screen
 * reader. It stays focusable, off or busy: a `disabled` button hides its reason, and drops the focus to the
 * top of the page.
 */
export function ButtonWithReason({
  reason,
  error,
  describedBy,
  onClick,
  children,
  loading = false,
  disabled = false,
  label,
  isFirst = false,
  ...button
}: ReasonedProps) {
  const { t } = useI18n()
  const reasonId = useId()
  const left = useCountdown(retryTimeOf(error))
  const isPausing = left.seconds > 0
  const isReasoned = reason !== undefined || isPausing
  const isOff = isReasoned || disabled
  const descriptions = [isReasoned ? reasonId : undefined, describedBy].filter((id) => id !== undefined)
  return (
    <span className={classes.action}>
      <Button
        {...button}
        aria-label={label}
        data-autofocus={isFirst ? true : undefined}
        data-disabled={isOff && !loading ? true : undefined}
        aria-disabled={isOff || loading ? true : undefined}
        aria-busy={loading ? true : undefined}
        aria-describedby={descriptions.length > 0 ? descriptions.join(' ') : undefined}
        // Enter in a field of its form presses it too.
        onClick={isOff || loading ? (event) => event.preventDefault() : onClick}
      >
        {loading ? (
          <span className={classes.loader}>
            <Loader size="0.75rem" color="currentColor" />
          </span>
        ) : null}
        {children}
      </Button>
      {reason === undefined ? null : (
        <span id={reasonId} className={classes.reason}>
          {reason}
        </span>
      )}
      {reason === undefined && isPausing ? (
        <VisuallyHidden id={reasonId}>{t('error.tryAgainIn', { ...left })}</VisuallyHidden>
      ) : null}
    </span>
  )
}
