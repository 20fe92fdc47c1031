import { lazy } from 'react'

import { loadMessages } from '../../../i18n/load.ts'
import { LazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { useHelp } from '../../ui/guide/help.ts'
import { currentLanguage } from '../../ui/hooks/i18n.tsx'

const HelpPanel = lazy(async () => {
  const [panel] = await Promise.all([import('./help-panel.tsx'), loadMessages(currentLanguage(), ['help'])])
  return { default: panel.HelpPanel }
})

/** The help panel, while it is open; its code and words come with the first opening. */
export function Help() {
  const help = useHelp()
  if (!help) return null
  return (
    <LazyTool>
      <HelpPanel topic={help.topic} />
    </LazyTool>
  )
}
