import { useEffect } from 'react'

import { lazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { setOpenTool, useOpenTool } from './open-tool.ts'
import { toolOf } from './tool-of-key.ts'

const Tools = lazyTool(async () => (await import('./tools.tsx')).Tools, { messages: ['keyboard'] })

/** The keys that open the command palette and the list of keys; their code comes when they are asked for. */
export function KeyboardTools() {
  const tool = useOpenTool()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = toolOf(event)
      // An open dialog, perhaps with a request under way, stays in front.
      if (!wanted || document.querySelector('dialog[open], [aria-modal="true"]')) return
      event.preventDefault()
      setOpenTool(wanted)
    }
    globalThis.addEventListener('keydown', onKey)
    return () => globalThis.removeEventListener('keydown', onKey)
  }, [])

  return tool ? <Tools tool={tool} onOpen={setOpenTool} /> : null
}
