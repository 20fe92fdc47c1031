import { KeysDialog } from './keys-dialog.tsx'
import { Palette } from './palette.tsx'
import type { Tool } from './tool-of-key.ts'

interface Props {
  tool: Tool
  onOpen: (tool: Tool | undefined) => void
}

/** What the keyboard opens, one at a time. */
export function Tools({ tool, onOpen }: Props) {
  const close = () => onOpen(undefined)
  return tool === 'keys' ? (
    <KeysDialog onClose={close} />
  ) : (
    <Palette onClose={close} onKeys={() => onOpen('keys')} />
  )
}
