import { useCallback, useEffect, useState } from 'react'

import type { Link } from '../../../../contract/interlink.ts'
import { useAnnounce } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { linkStatusName } from '../../../ui/status/status-name.ts'
import { notify } from './browser-notification.ts'

/** What shows that someone is looking at this tab now. */
const SIGNS_OF_LIFE = ['focus', 'pointerdown', 'keydown'] as const

/**
 * Tells of a status change once (acceptance 50): to screen readers, in the tab's title until someone
 * looks, and as a browser notification where that is permitted and no one is looking; of several tabs
 * only the first that saw the change notifies. `unseen` is the status to put into the title.
 */
export function useStatusChange(link: Link) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [unseen, setUnseen] = useState<string>()

  const onChange = useCallback(
    (status: string, isFirst: boolean) => {
      const name = linkStatusName(status, t)
      announce(t('link.statusChanged', { status: name }))
      setUnseen(name)
      if (isFirst && !document.hasFocus())
        notify(link.name, t('link.statusChanged', { status: name }), `${link.id} ${status}`)
    },
    [announce, t, link.id, link.name],
  )

  useEffect(() => {
    if (unseen === undefined) return undefined
    const seen = () => setUnseen(undefined)
    for (const sign of SIGNS_OF_LIFE) globalThis.addEventListener(sign, seen)
    return () => {
      for (const sign of SIGNS_OF_LIFE) globalThis.removeEventListener(sign, seen)
    }
  }, [unseen])

  return { onChange, unseen }
}
