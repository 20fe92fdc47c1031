import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'

import { useI18n } from '../hooks/i18n.tsx'
import { useCopy } from './use-copy.ts'

/** A button in words for a text that is nowhere on the page. `label` is what is copied, `children` what the button says. */
export function CopyTextButton({
  value,
  label,
  children,
}: {
  /** Written when the button is pressed. */
  value: () => string
  label: string
  children: ReactNode
}) {
  const { t } = useI18n()
  const { outcome, copy } = useCopy(value, label)
  return (
    <Button variant="subtle" size="xs" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
      {outcome === 'copied'
        ? t('copy.done', { what: label })
        : outcome === 'failed'
          ? t('copy.failed', { what: label })
          : children}
    </Button>
  )
}
