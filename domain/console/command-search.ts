import { foldText } from '../text/fold-text.ts'

/**
 * The commands whose label holds every word that was typed, in whatever order, those that begin with the
 * typed text first. Nothing typed keeps them all, as they came.
 */
export function findCommands<C extends { label: string }>(commands: readonly C[], typed: string): C[] {
  const wanted = foldText(typed).trim()
  const words = wanted.split(' ')
  return commands
    .map((command) => ({ command, text: foldText(command.label) }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .toSorted((a, b) => Number(b.text.startsWith(wanted)) - Number(a.text.startsWith(wanted)))
    .map(({ command }) => command)
}
