/** Hands a text to the browser's downloads under a name. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(url))
}
