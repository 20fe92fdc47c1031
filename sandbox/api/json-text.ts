/** A response that is already JSON: stored text is sent without parsing and serializing it. */
export class JsonText<T> {
  /** The type of the parsed text; exists for the compiler only. */
  declare readonly value: T
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
