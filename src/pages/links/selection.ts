/** The ids of the chosen links. */
export type Selection = ReadonlySet<string>

/** The selection with some links chosen or no longer chosen. */
export function withSelected(selection: Selection, ids: readonly string[], isSelected: boolean): Selection {
  const changed = new Set(selection)
  for (const id of ids) {
    if (isSelected) changed.add(id)
    else changed.delete(id)
  }
  return changed
}
