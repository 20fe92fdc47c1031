import { useEffect } from 'react'

/** Something that can be done, as the command palette offers it. */
export interface Command {
  /** Unique among the commands of all that is shown at one time; without spaces. */
  id: string
  /** Verb and thing. */
  label: string
  /** Why it may not be done now: the palette shows it off, with this reason. */
  refused?: string | undefined
  /** What is done; or the text that is copied, written when it is asked for. */
  does: { run: () => void } | { copy: () => string }
}

const offered = new Set<readonly Command[]>()

/** Offers commands for as long as the caller is shown. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    offered.add(commands)
    return () => void offered.delete(commands)
  }, [commands])
}

/** What can be done with what is shown now; after it, what can be copied. */
export function commandsHere(): Command[] {
  const all = [...offered].flat()
  const isCopy = ({ does }: Command) => 'copy' in does
  return [...all.filter((each) => !isCopy(each)), ...all.filter(isCopy)]
}
