import type { Link } from '../../../../contract/interlink.ts'
import type { Condition, trafficFlows } from '../../../../domain/connectivity/readiness.ts'
import type { Tone } from '../../../../domain/link/tone.ts'
import { getOwn } from '../../../../domain/text/get-own.ts'

/** Where the line is no answer yet, it is somebody's move and nothing that broke. */
const LINE_TONES: Readonly<Record<string, Tone>> = {
  configuring: 'in-progress',
  'waiting-for-partner': 'in-progress',
  'being-built': 'in-progress',
  'session-opening': 'in-progress',
  'waiting-for-router': 'needs-you',
  'one-session-down': 'trouble',
  'all-sessions-down': 'trouble',
  'dead-end': 'trouble',
  locked: 'trouble',
}

/** In these the line is there, so that what is missing on it can be said to be missing. */
const BUILT: ReadonlySet<string> = new Set(['active', 'limited_connectivity', 'all_down', 'locked'])

/** The tone of a condition: red is for what broke, orange for what is to be done now, quiet for what is not possible yet. */
export function conditionTone({ status }: Link, { code, verdict, cause }: Condition): Tone {
  if (verdict === 'pass') return 'working'
  if (code === 'link-up') return getOwn(LINE_TONES, cause) ?? 'quiet'
  if (verdict === 'unknown') return 'quiet'
  if (code === 'routes') return 'trouble'
  return verdict === 'warning' || BUILT.has(status) ? 'needs-you' : 'quiet'
}

/** The tone of the answer to *Will traffic flow?*: as bad as its worst condition, and quiet before the line is built. */
export function answerTone(
  link: Link,
  answer: ReturnType<typeof trafficFlows>,
  conditions: readonly Condition[],
): Tone {
  const tones = conditions.map((condition) => conditionTone(link, condition))
  if (tones.includes('trouble')) return 'trouble'
  if (answer === 'yes') return 'working'
  return answer === 'no' && BUILT.has(link.status) ? 'needs-you' : 'quiet'
}
