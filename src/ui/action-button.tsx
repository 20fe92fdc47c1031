import { Button, type ButtonProps } from '@mantine/core'
import { useId, type ReactNode } from 'react'

import type { Permission } from '../domain/actions.ts'
import { useI18n } from '../i18n/i18n.tsx'

import classes from './action-button.module.css'

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'size'> {
  permission: Permission
  onClick: () => void
  loading?: boolean
  children: ReactNode
}

/**
 * A button for something that may be refused: then it is off and says why beside it, readable by
 * keyboard and screen reader. It stays focusable, since a `disabled` button hides its reason.
 */
export function ActionButton({ permission, onClick, loading, children, ...looks }: Props) {
  const { t } = useI18n()
  const reasonId = useId()
  const refused = permission.allowed ? undefined : permission.reason
  return (
    <span className={classes.action}>
      <Button
        {...looks}
        loading={loading}
        data-disabled={refused ? true : undefined}
        aria-disabled={refused ? true : undefined}
        aria-describedby={refused ? reasonId : undefined}
        onClick={refused ? (event) => event.preventDefault() : onClick}
      >
        {children}
      </Button>
      {refused ? (
        <span id={reasonId} className={classes.reason}>
          {t(`refusal.${refused}`)}
        </span>
      ) : null}
    </span>
  )
}
