import { Button } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'

import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { askToNotify, notificationState } from '../next-step/browser-notification.ts'

import shared from '../link.module.css'

/** Asks once for notifications of status changes by the browser, and shows what was decided. */
export function NotifyMe() {
  const { t } = useI18n()
  const [state, setState] = useState(notificationState)
  if (state === 'unavailable') return null
  if (state === 'default')
    return (
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconBell size={14} aria-hidden />}
        onClick={() => void askToNotify().then(setState)}
      >
        {t('link.notify')}
      </Button>
    )
  return <p className={shared.quiet}>{t(`link.notify.${state}`)}</p>
}
