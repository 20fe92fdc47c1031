import { createElement, type ReactNode } from 'react'

import { textParts } from '../../../domain/text/hidden-characters.ts'

import classes from './text.module.css'

/** A name where a decision hangs on it: characters that nobody sees are shown as what they are, *U+202E*. */
export function ExactText({ text }: { text: string }) {
  const parts: ReactNode[] = []
  for (const part of textParts(text))
    parts.push('text' in part ? part.text : <span className={classes.hidden}>{part.codePoint}</span>)
  // As children and not as a list: parts have no identity but their place, which needs no keys.
  return createElement('bdi', null, ...parts)
}
