import { Button } from '@mantine/core'
import { useState } from 'react'

import { useI18n } from '../hooks/i18n.tsx'
import { CopyButton } from './copy-value.tsx'

import classes from './code-block.module.css'

/** As high as code-block.module.css cuts it. */
const FIRST_LINES = 6

interface Props {
  /** What the text is: names the box and its copy button. */
  label: string
  text: string
  /** Only its first lines are shown before the rest is asked for; paper has them all. */
  isLong?: boolean
}

/** Text to paste elsewhere, in fixed-width letters, with its copy button. */
export function CodeBlock({ label, text, isLong = false }: Props) {
  const { t } = useI18n()
  const [all, setAll] = useState(false)
  const count = text.trimEnd().split('\n').length
  const isCut = isLong && !all && count > FIRST_LINES
  return (
    <div className={classes.block}>
      <span className={classes.copy}>
        <CopyButton value={text} label={label} />
      </span>
      <pre
        className={classes.text}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
        tabIndex={0}
        role="region"
        aria-label={label}
        data-cut={isCut || undefined}
        data-landing
      >
        {text}
      </pre>
      {isCut ? (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => setAll(true)}>
          {t('code.all', { count })}
        </Button>
      ) : null}
    </div>
  )
}
