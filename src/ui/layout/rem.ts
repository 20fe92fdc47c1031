const ROOT_PX = 16

/** A size, given in px for text of the usual size, that grows with the text. */
export function rem(px: number): string {
  return `${px / ROOT_PX}rem`
}
