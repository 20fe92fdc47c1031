import { useSyncExternalStore } from 'react'

import type { Tool } from './tool-of-key.ts'

let openTool: Tool | undefined
const listeners = new Set<() => void>()

/** Opens the palette or the list of keys from anywhere on the page; `undefined` closes what is open. */
export function setOpenTool(tool: Tool | undefined): void {
  openTool = tool
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is open. */
export function useOpenTool(): Tool | undefined {
  return useSyncExternalStore(subscribe, () => openTool)
}
