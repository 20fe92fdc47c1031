/** Where ⌘ does what Ctrl does elsewhere. */
export const isMac = navigator.userAgent.includes('Mac')
