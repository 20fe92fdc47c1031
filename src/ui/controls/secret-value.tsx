import { Button, VisuallyHidden } from '@mantine/core'

import { useI18n } from '../hooks/i18n.tsx'
import { CopyValue } from './copy-value.tsx'
import { masked } from './masked.ts'

interface Props {
  value: string
  label: string
  /** Held by the page, since the same value may be in more than one place on it. */
  shown: boolean
  onToggle: () => void
}

/** A sensitive value, masked until asked for; it can be copied without being shown (acceptance 38). */
export function SecretValue({ value, label, shown, onToggle }: Props) {
  const { t } = useI18n()
  return (
    <span>
      <CopyValue value={value} label={label} display={shown ? value : masked(value)} />{' '}
      <Button variant="default" size="compact-xs" onClick={onToggle}>
        {shown ? t('secret.hide') : t('secret.show')}
        <VisuallyHidden> {label}</VisuallyHidden>
      </Button>
    </span>
  )
}
