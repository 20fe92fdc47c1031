import { ActionIcon, Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useState, type ReactNode } from 'react'

import { useI18n } from '../i18n/i18n.tsx'
import { useAnnounce } from './announcer.tsx'
import { useCommands } from './commands.ts'
import { copyText } from './copy-text.ts'

import classes from './copy-value.module.css'

/** How long the button shows that the copy worked. */
const SHOWN_MS = 2000

interface Props {
  value: string
  /** What is copied, for the button's name: *VLAN*, *pairing key*. */
  label: string
  /** What is shown instead of the value: a masked key, a shortened id. The value is then nowhere in the document. */
  display?: string
  /** Also offered by the command palette: what a page is about, not every figure on it. */
  isOffered?: boolean
}

/** A value in fixed-width letters with a button that copies it and says so (acceptance 38, 48). */
export function CopyValue({ value, label, display, isOffered = false }: Props) {
  const { t } = useI18n()
  const id = useId()
  useCommands(
    useMemo(
      () =>
        isOffered ? [{ id, label: t('copy.action', { what: label }), does: { copy: () => value } }] : [],
      [isOffered, id, label, value, t],
    ),
  )
  return (
    <span className={classes.value}>
      <code>{display ?? value}</code>
      <CopyButton value={value} label={label} />
    </span>
  )
}

/** Copies a value, tells screen readers what became of it, and says so for a moment. */
function useCopy(value: string | (() => string), label: string) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()

  useEffect(() => {
    if (!outcome) return undefined
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    const became = await copyText(typeof value === 'string' ? value : value())
    setOutcome(became)
    announce(t(became === 'copied' ? 'copy.done' : 'copy.failed', { what: label }))
  }

  return { outcome, copy: () => void copy() }
}

/** The copying button alone. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { t } = useI18n()
  const { outcome, copy } = useCopy(value, label)
  const name = outcome === 'failed' ? t('copy.failed', { what: label }) : t('copy.action', { what: label })
  return (
    <ActionIcon variant="subtle" color="gray" size={24} aria-label={name} title={name} onClick={copy}>
      {outcome === 'copied' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
    </ActionIcon>
  )
}

/** A button in words for a text that stands nowhere on the page. `label` is what is copied, `children` what the button says. */
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
    <Button variant="default" size="xs" onClick={copy}>
      {outcome === 'copied'
        ? t('copy.done', { what: label })
        : outcome === 'failed'
          ? t('copy.failed', { what: label })
          : children}
    </Button>
  )
}
