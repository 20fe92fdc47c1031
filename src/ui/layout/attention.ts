import { useEffect } from 'react'

/** What waits for the reader: how many things, and whether traffic is cut off. */
export interface Attention {
  count: number
  isCutOff: boolean
}

const SVG_ICON = 'link[rel="icon"][type="image/svg+xml"]'
/** More are not read at 16 px. */
const MOST_SHOWN = 99

/** The console's icon (public/icon.svg) with a count in a corner, red where traffic is cut off. */
function iconWith(count: number, isCutOff: boolean): string {
  const text = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count)
  const size = text.length > 2 ? 11 : 15
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    '<rect width="32" height="32" rx="7" fill="#6238c9"/>',
    '<path d="M9 16h14" stroke="#fff" stroke-width="3" stroke-linecap="round"/>',
    '<circle cx="8" cy="16" r="4" fill="#fff"/>',
    `<circle cx="21" cy="21" r="11" fill="${isCutOff ? '#b01f2b' : '#9a3f00'}"/>`,
    `<text x="21" y="${21 + size * 0.36}" font-family="sans-serif" font-weight="bold" font-size="${size}" fill="#fff" text-anchor="middle">${text}</text>`,
    '</svg>',
  ].join('')
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Shows the count in the tab’s icon as long as it is not zero, and on the icon of an installed console. */
export function useAttentionIcon(count: number, isCutOff: boolean): void {
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>(SVG_ICON)
    if (!icon || count === 0) return undefined
    const before = icon.getAttribute('href') ?? ''
    icon.href = iconWith(count, isCutOff)
    // Where it is not supported, or the console is not installed, the tab’s icon is enough.
    void navigator.setAppBadge?.(count).catch(() => undefined)
    return () => {
      icon.href = before
      void navigator.clearAppBadge?.().catch(() => undefined)
    }
  }, [count, isCutOff])
}
