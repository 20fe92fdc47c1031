/** Puts a text on the clipboard. `failed` without a secure context or permission: the text must stay selectable. */
export async function copyText(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'failed'
  }
}
