/** Saves a text as a file, as if it had been downloaded. */
export function download(fileName: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser has taken the text over once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url))
}
