import { textParts } from '../../../domain/text/hidden-characters.ts'

import classes from './text.module.css'

/** A name where a decision hangs on it: characters that nobody sees are shown as what they are, *U+202E*. */
export function ExactText({ text }: { text: string }) {
  return (
    <bdi>
      {textParts(text).map((part, index) =>
        'text' in part ? (
          part.text
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no identity but their place
          <span key={index} className={classes.hidden}>
            {part.codePoint}
          </span>
        ),
      )}
    </bdi>
  )
}
