import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'

import { lazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { isMac } from './is-mac.ts'
import { toolOf, type Tool } from './tool-of-key.ts'

import classes from '../frame/frame.module.css'

const Tools = lazyTool(async () => (await import('./tools.tsx')).Tools, { messages: ['keyboard'] })

/** The button and the keys that open the command palette and the list of keys; their code comes when they are asked for. */
export function KeyboardTools() {
  const { t } = useI18n()
  const [tool, open] = useState<Tool>()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = toolOf(event)
      // An open dialog, perhaps with a request under way, stays in front.
      if (!wanted || document.querySelector('dialog[open], [aria-modal="true"]')) return
      event.preventDefault()
      open(wanted)
    }
    globalThis.addEventListener('keydown', onKey)
    return () => globalThis.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <button
        type="button"
        className={classes.tool}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => open('palette')}
      >
        <IconSearch size={18} aria-hidden />
        <span>{t('frame.palette')}</span>
        <kbd>{isMac ? '⌘K' : 'Ctrl+K'}</kbd>
      </button>
      {tool ? <Tools tool={tool} onOpen={open} /> : null}
    </>
  )
}
