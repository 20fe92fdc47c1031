/** An answer that is JSON already: what the database keeps ready needs no taking apart and putting together. */
export class JsonText<T> {
  /** What the text says; for the compiler only. */
  declare readonly value: T
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
