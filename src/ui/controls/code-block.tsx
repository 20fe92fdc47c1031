import { CopyButton } from './copy-value.tsx'

import classes from './code-block.module.css'

interface Props {
  /** What the text is: names the box and its copy button. */
  label: string
  text: string
}

/** Text to paste elsewhere, in fixed-width letters, with its copy button. */
export function CodeBlock({ label, text }: Props) {
  return (
    <div className={classes.block}>
      <span className={classes.copy}>
        <CopyButton value={text} label={label} />
      </span>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <pre className={classes.text} tabIndex={0} role="region" aria-label={label}>
        {text}
      </pre>
    </div>
  )
}
