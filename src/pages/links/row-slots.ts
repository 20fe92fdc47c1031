/**
 * Which row of the document shows which link. A link that was shown keeps its row, and a new one takes over the
 * row of one that has gone: after a key in the search that changes a few texts, where a row taken down and
 * another put up would cost several times as much.
 */
export class RowSlots {
  private slots = new Map<string, number>()
  private next = 0

  /**
   * A slot for each of `ids` (all different), in their order. The slot of `focused`, if that has gone, is
   * not given away: focus on a link must not become focus on another.
   */
  assign(ids: readonly string[], focused?: string): number[] {
    const shown = new Set(ids)
    const free = [...this.slots]
      .filter(([id]) => !shown.has(id) && id !== focused)
      .map(([, slot]) => slot)
      .toSorted((a, b) => b - a)
    const slots = ids.map((id) => this.slots.get(id) ?? free.pop() ?? this.next++)
    this.slots = new Map(ids.map((id, index) => [id, slots[index] ?? 0]))
    return slots
  }
}
