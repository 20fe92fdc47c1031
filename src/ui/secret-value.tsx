import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'

import { useI18n } from '../i18n/i18n.tsx'
import { CopyValue } from './copy-value.tsx'

const SHOWN_END = 4

/** A sensitive value, masked until asked for; it can be copied without being shown (acceptance 38). */
export function SecretValue({ value, label }: { value: string; label: string }) {
  const { t } = useI18n()
  const [shown, setShown] = useState(false)
  return (
    <span>
      <CopyValue
        value={value}
        label={label}
        display={shown ? value : `••••••••-${value.slice(-SHOWN_END)}`}
      />{' '}
      <Button variant="default" size="compact-xs" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? t('secret.hide') : t('secret.show')}
        <VisuallyHidden> {label}</VisuallyHidden>
      </Button>
    </span>
  )
}
