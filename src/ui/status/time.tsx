import type { Language } from '../../../i18n/catalogue.ts'
import { intl } from '../../../i18n/translate.ts'
import { Tip } from '../controls/tip.tsx'
import { useI18n } from '../hooks/i18n.tsx'

const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** *3 days ago*, *in 2 hours*, in the largest unit that fits. */
export function relativeTime(iso: string, now: Date, language: Language): string {
  const seconds = (Date.parse(iso) - now.getTime()) / 1000
  const format = intl.relative(language, { numeric: 'auto' })
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit)
  }
  return format.format(0, 'second')
}

/** How long ago, where the words around it say so: *3d*, *2h*. */
export function age(iso: string, now: Date, language: Language): string {
  const seconds = Math.max(0, (now.getTime() - Date.parse(iso)) / 1000)
  const [unit, size] = STEPS.find(([, each]) => seconds >= each) ?? (['minute', 60] as const)
  return intl
    .number(language, { style: 'unit', unit, unitDisplay: 'narrow' })
    .format(Math.trunc(seconds / size))
}

/** Date and time in the reader's zone: *2 December 2026 at 14:05*. */
export function absoluteTime(iso: string, language: Language, timeZone?: string): string {
  return intl.dateTime(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(iso))
}

/** Hour, minute and second of today, in the reader's zone: *14:05:09*. */
export function clockTime(moment: Date, language: Language): string {
  return intl.dateTime(language, { timeStyle: 'medium' }).format(moment)
}

const MOST_KEPT = 500
const exactTimes = new Map<string, string>()

/** Kept, since a list draws the same ones each time it is shown: writing two dates out takes as long as a row. */
function exactTime(iso: string, language: Language): string {
  const key = language + iso
  const known = exactTimes.get(key)
  if (known !== undefined) return known
  const exact = `${absoluteTime(iso, language)} · ${absoluteTime(iso, language, 'UTC')} UTC`
  if (exactTimes.size >= MOST_KEPT) exactTimes.clear()
  exactTimes.set(key, exact)
  return exact
}

/** A moment, relative (or in the given words), with the exact local and UTC time on hover and focus (product.md, Look and voice). */
export function Time({ iso, now, text }: { iso: string; now: Date; text?: string }) {
  const { language } = useI18n()
  if (Number.isNaN(Date.parse(iso))) return <span>{iso}</span>
  const exact = exactTime(iso, language)
  const shown = text ?? relativeTime(iso, now, language)
  return (
    <Tip tip={exact}>
      {(tipId) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the exact time must be reachable without a mouse
        <time dateTime={iso} tabIndex={0} aria-describedby={tipId} data-exact={exact}>
          {shown}
        </time>
      )}
    </Tip>
  )
}
