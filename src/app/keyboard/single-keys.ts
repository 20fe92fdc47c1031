import { readStored, writeStored } from '../../browser/storage.ts'

const SINGLE_KEYS = 'single-keys'

/** Whether keys without Ctrl or ⌘ do something: people who dictate, or rest a hand, switch them off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return readStored(SINGLE_KEYS) !== 'off'
}

/** Keeps the choice in this browser. */
export function setSingleKeys(isOn: boolean): void {
  writeStored(SINGLE_KEYS, isOn ? undefined : 'off')
}
