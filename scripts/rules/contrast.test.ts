/** The colours of the page against the grounds they stand on: words 4.5 : 1, shapes and borders of fields 3 : 1 (WCAG 1.4.3, 1.4.11). */
import { expect, test } from 'vitest'

import { readProjectFile } from './source-files.ts'

const TOKENS = readProjectFile('src/ui/layout/tokens.css')
const TONES = ['needs-you', 'in-progress', 'working', 'trouble', 'quiet']

type Theme = 'light' | 'dark'

/** Every colour of the first block, in one theme, as `#rrggbb`. */
function coloursOf(theme: Theme): Record<string, string> {
  const block = TOKENS.slice(0, TOKENS.indexOf('\n}\n'))
  const found = block.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)
  return Object.fromEntries(
    [...found].map(([, name, light, dark, both]) => [name, both ?? (theme === 'light' ? light : dark)]),
  ) as Record<string, string>
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const GROUNDS = ['page', 'surface', 'sunken', 'hover']

/** What stands on what, and the least contrast. */
const PAIRS: [colour: string, grounds: string[], least: number][] = [
  ['text', GROUNDS, 7],
  ['text-quiet', GROUNDS, 4.5],
  ['accent', [...GROUNDS, 'accent-tint'], 4.5],
  ['on-inverse', ['inverse'], 7],
  ['on-button', ['accent-fill', 'accent-fill-hover', 'danger-fill', 'danger-fill-hover'], 4.5],
  ['capacity', ['surface', 'accent-tint'], 3],
  ['line-strong', ['page', 'surface', 'sunken'], 3],
  ...TONES.flatMap((tone): typeof PAIRS => [
    [`tone-${tone}`, [...GROUNDS, `tone-${tone}-tint`], 4.5],
    [`tone-${tone}-fill`, ['page', 'surface', `tone-${tone}-tint`], 3],
    ['text', [`tone-${tone}-tint`], 7],
    ['text-quiet', [`tone-${tone}-tint`], 4.5],
    ['on-fill', [`tone-${tone}-fill`], 3],
  ]),
]

test.each(['light', 'dark'] as const)('[71] colours can be told from their grounds, %s', (theme) => {
  const colours = coloursOf(theme)
  const colourOf = (name: string) => {
    const colour = colours[name]
    if (colour === undefined) throw new Error(`tokens.css has no --${name}`)
    return colour
  }
  const tooClose = PAIRS.flatMap(([name, grounds, least]) =>
    grounds
      .map((ground) => ({ name, ground, least, is: contrast(colourOf(name), colourOf(ground)) }))
      .filter(({ is }) => is < least),
  )
  expect(tooClose).toEqual([])
})

test('contrast is measured as WCAG says', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})
