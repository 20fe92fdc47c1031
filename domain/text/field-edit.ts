/** Editing something in place while others may edit it too: what is sent, and what would be overwritten (acceptance 52). */

/** The fields that can be changed, each with its value. */
export type FieldValues<Field extends string> = Readonly<
  Record<Field, string | number | undefined | readonly string[]>
>

/** True when a field's value differs; lists are compared by what is in them. */
export function differs<Field extends string>(
  a: FieldValues<Field>,
  b: FieldValues<Field>,
  field: Field,
): boolean {
  return JSON.stringify(a[field]) !== JSON.stringify(b[field])
}

/** One field that both changed, to different values. */
export interface EditConflict<Field extends string> {
  field: Field
  theirs: string
  mine: string
}

/** The fields whose new value would replace one that someone else has set since `start`. */
export function conflictsOf<Field extends string>(
  fields: readonly Field[],
  start: FieldValues<Field>,
  current: FieldValues<Field>,
  mine: FieldValues<Field>,
): EditConflict<Field>[] {
  return fields
    .filter(
      (field) =>
        differs(start, current, field) && differs(start, mine, field) && differs(current, mine, field),
    )
    .map((field) => ({ field, theirs: text(current[field]), mine: text(mine[field]) }))
}

/** A value as one line; empty where there is none. */
function text(value: string | number | undefined | readonly string[]): string {
  return typeof value === 'object' ? value.join(', ') : String(value ?? '')
}
