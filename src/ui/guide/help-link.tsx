import { IconHelpCircle } from '@tabler/icons-react'

import type { HelpTopic } from '../../../domain/console/help-topics.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { useI18n } from '../hooks/i18n.tsx'
import { openHelp } from './help.ts'

/** A small button next to a term that opens the help panel at it. `about` is the term, for the button's name. */
export function HelpLink({ topic, about }: { topic: HelpTopic; about: string }) {
  const { t } = useI18n()
  return (
    <IconButton isInline label={t('frame.help.about', { about })} onClick={() => openHelp(topic)}>
      <IconHelpCircle size={16} aria-hidden />
    </IconButton>
  )
}
