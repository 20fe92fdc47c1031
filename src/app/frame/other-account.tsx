import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'

import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { reloadUnasked } from './reload.ts'

import classes from './account.module.css'

/** Time to notice and to keep the page as it is (WCAG 2.2.1). */
const RELOAD_AFTER_SECONDS = 20

/**
 * Says that the console works with another account than this page was drawn for, and loads it again: when asked to,
 * or by itself unless told to wait. What is on the page can still be copied.
 */
export function OtherAccount() {
  const { t } = useI18n()
  const [isWaiting, setWaiting] = useState(false)
  useReload(!isWaiting)
  if (isWaiting) {
    return (
      <div className={classes.otherAccount}>
        <Note tone="trouble" role="alert" title={t('signIn.other.title')}>
          <p>{t('signIn.other.waiting')}</p>
          <Button size="xs" onClick={reloadUnasked}>
            {t('signIn.other.reload')}
          </Button>
        </Note>
      </div>
    )
  }
  const wait = () => setWaiting(true)
  return (
    <Dialog opened onClose={wait} closeOnClickOutside={false} title={t('signIn.other.title')}>
      <p>{t('signIn.other.text')}</p>
      <p>{t('signIn.other.soon', { seconds: RELOAD_AFTER_SECONDS })}</p>
      <div className={classes.otherAccountActions}>
        <Button data-autofocus onClick={reloadUnasked}>
          {t('signIn.other.reload')}
        </Button>
        <Button variant="default" onClick={wait}>
          {t('signIn.other.wait')}
        </Button>
      </div>
    </Dialog>
  )
}

/** Loads the page again after a while in which it was seen; what is hidden waits until someone looks. */
function useReload(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined
    let dueAt: number | undefined
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') dueAt = undefined
      else dueAt ??= Date.now() + RELOAD_AFTER_SECONDS * 1000
      if (dueAt === undefined || Date.now() < dueAt) return
      clearInterval(timer)
      reloadUnasked()
    }, 1000)
    return () => clearInterval(timer)
  }, [isOn])
}
