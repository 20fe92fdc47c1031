import { Button } from '@mantine/core'
import { useState } from 'react'

import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { askToNotify, notificationState } from './browser-notification.ts'

import classes from './next-step.module.css'

/** Asks once for notifications of status changes by the browser, and shows what was decided. */
export function NotifyMe() {
  const { t } = useI18n()
  const [state, setState] = useState(notificationState)
  if (state === 'unavailable') return null
  if (state === 'default')
    return (
      <Button
        className={classes.notify}
        variant="default"
        size="xs"
        onClick={() => void askToNotify().then(setState)}
      >
        {t('link.notify')}
      </Button>
    )
  return <p className={classes.notify}>{t(`link.notify.${state}`)}</p>
}
