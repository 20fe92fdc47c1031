import { ActionIcon } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'

import type { HelpTopic } from '../domain/help-topics.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { openHelp } from './help.ts'

/** A small button beside a term that opens the help panel at it. `about` is the term, for the button's name. */
export function HelpLink({ topic, about }: { topic: HelpTopic; about: string }) {
  const { t } = useI18n()
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={t('frame.help.about', { about })}
      onClick={() => openHelp(topic)}
    >
      <IconHelpCircle size={16} aria-hidden />
    </ActionIcon>
  )
}
