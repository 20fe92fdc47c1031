import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useId, useMemo } from 'react'

import { useCommands } from '../hooks/commands.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { Foreign } from '../text/foreign.tsx'
import { IconButton } from './icon-button.tsx'
import { useCopy } from './use-copy.ts'

import classes from './copy-value.module.css'

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
      <code>
        <Foreign text={display ?? value} />
      </code>
      <CopyButton value={value} label={label} />
    </span>
  )
}

/** The copying button alone. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { t } = useI18n()
  const { outcome, copy } = useCopy(value, label)
  const name = outcome === 'failed' ? t('copy.failed', { what: label }) : t('copy.action', { what: label })
  return (
    <IconButton isInline label={name} onClick={copy}>
      {outcome === 'copied' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
    </IconButton>
  )
}
