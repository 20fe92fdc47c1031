import { areSingleKeysOn } from './single-keys.ts'

/** What the keyboard opens. */
export type Tool = 'palette' | 'keys'

/** What a key asks for, if anything. */
export function toolOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): Tool | undefined {
  if (altKey) return undefined
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey ? 'palette' : undefined
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'))
  return key === '?' && !isTyping && areSingleKeysOn() ? 'keys' : undefined
}
