import { cutParts, type CutKind } from '../../../domain/text/cut.ts'
import { startsFromRight } from '../../../domain/text/direction.ts'
import { Foreign } from './foreign.tsx'

import classes from './text.module.css'

/** Up to here a value fits everywhere. */
const SHORT = 8

interface Props {
  text: string
  kind?: CutKind
}

/**
 * A value that is not the console's own in one line, cut in the middle where it does not fit, by style alone:
 * ten thousand rows measure nothing. The whole is what is read out, found, copied, printed, shown by the pointer,
 * and in full length while what it names has the focus.
 */
export function CutText({ text, kind = 'name' }: Props) {
  if (text.length <= SHORT) return <Foreign text={text} />
  const { head, end } = cutParts(text, kind)
  return (
    <span className={classes.cut} title={text} dir={startsFromRight(text) ? 'rtl' : undefined}>
      <bdi className={classes.whole}>{text}</bdi>
      <span className={classes.parts} data-head={head} data-end={end} aria-hidden />
    </span>
  )
}
