import { Button, type ButtonProps } from '@mantine/core'
import { useId, type ReactNode } from 'react'

import type { Permission } from '../../../domain/link/actions.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { useOnline } from '../hooks/use-online.ts'

import classes from './action-button.module.css'

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'size'> {
  permission: Permission
  onClick: () => void
  loading?: boolean
  children: ReactNode
}

/** A button for something that may be refused by the rules of the domain, or by being offline. */
export function ActionButton({ permission, ...button }: Props) {
  const { t } = useI18n()
  const isOnline = useOnline()
  const reason = isOnline
    ? permission.allowed
      ? undefined
      : t(`refusal.${permission.reason}`)
    : t('offline.action')
  return <ButtonWithReason reason={reason} {...button} />
}

interface ReasonedProps extends Omit<Props, 'permission' | 'onClick'> {
  /** Why it is off; undefined when it is not. */
  reason: string | undefined
  onClick?: () => void
}

/**
 * A button that is off while there is a reason, which is next to it, readable by keyboard and screen
 * reader. It stays focusable, since a `disabled` button hides its reason.
 */
export function ButtonWithReason({ reason, onClick, loading, children, ...looks }: ReasonedProps) {
  const reasonId = useId()
  return (
    <span className={classes.action}>
      <Button
        {...looks}
        loading={loading}
        data-disabled={reason ? true : undefined}
        aria-disabled={reason ? true : undefined}
        aria-describedby={reason ? reasonId : undefined}
        onClick={reason ? (event) => event.preventDefault() : onClick}
      >
        {children}
      </Button>
      {reason ? (
        <span id={reasonId} className={classes.reason}>
          {reason}
        </span>
      ) : null}
    </span>
  )
}
