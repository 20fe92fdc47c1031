import { lazyTool } from '../../ui/feedback/lazy-tool.tsx'
import { useHelp } from '../../ui/guide/help.ts'

const HelpPanel = lazyTool(async () => (await import('./help-panel.tsx')).HelpPanel, { messages: ['help'] })

/** The help panel, while it is open; its code and words come with the first opening. */
export function Help() {
  const help = useHelp()
  return help ? <HelpPanel topic={help.topic} /> : null
}
