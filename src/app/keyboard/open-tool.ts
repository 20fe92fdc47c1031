import { useSyncExternalStore } from 'react'

import { makeSharedValue } from '../../browser/shared-value.ts'
import type { Tool } from './tool-of-key.ts'

const openTool = makeSharedValue<Tool | undefined>(undefined)

/** Opens the palette or the list of keys from anywhere on the page; `undefined` closes what is open. */
export const setOpenTool = openTool.set

/** What is open. */
export function useOpenTool(): Tool | undefined {
  return useSyncExternalStore(openTool.subscribe, openTool.get)
}
