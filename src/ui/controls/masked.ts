const SHOWN_END = 4

/** What is shown for a sensitive value until it is asked for: its end, to tell one from another. */
export function masked(value: string): string {
  return `••••••••-${value.slice(-SHOWN_END)}`
}
