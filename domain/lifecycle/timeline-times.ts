/** When a step of the timeline ended, failed or began: the API dates the order and, in its audit trail, the calls; the rest is what the console saw. */
import type { Link } from '../../contract/interlink.ts'
import { getOwn } from '../text/get-own.ts'
import type { HistoryEntry } from './history.ts'
import type { ObservedTransition } from './observed.ts'
import type { TimelineStep } from './timeline-step.ts'

const UP: readonly string[] = ['active', 'limited_connectivity', 'all_down']

/** The statuses whose first sight ends a step, well or badly. VPC, policy and propagation change no status. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  'contact-partner': ['provisioning', 'refused', 'expired'],
  'partner-accepts': ['provisioning', 'refused'],
  'partner-provisions': UP,
  'configure-router': UP,
  'bgp-up': UP,
  delete: ['deprovisioning', 'deleted'],
  'ask-partner': ['deleted'],
  'partner-done': ['deleted'],
  removed: ['deleted'],
}

/** The calls that do what a step asks for; the last one that was carried out dates it. */
const DONE_BY: Readonly<Record<string, readonly string[]>> = {
  'attach-vpc': ['AttachVpc'],
  'attach-policy': ['AttachRoutingPolicy', 'SetRoutingPolicy'],
  'activate-propagation': ['EnableRoutePropagation'],
  'propagation-off': ['DisableRoutePropagation'],
  delete: ['DeleteLink'],
}

/** The time of one step with its source; empty when it is not known. */
export function timeOf(
  step: TimelineStep,
  link: Link,
  observed: readonly ObservedTransition[],
  calls: readonly HistoryEntry[],
): Pick<TimelineStep, 'at' | 'source'> {
  if (step.state === 'done' && step.code === 'order') return { at: link.created_at, source: 'api' }
  if (step.state === 'done') {
    const methods = getOwn(DONE_BY, step.code) ?? []
    const done = calls.find((each) => each.kind === 'call' && !each.refused && methods.includes(each.method))
    if (done) return { at: done.at, source: 'api' }
  }
  if (step.state === 'current') return seen(times(observed, [link.status]).at(-1))
  if (step.state === 'failed' && step.code === 'order') return seen(times(observed, ['failed'])[0])
  if (step.state === 'failed' && step.code === 'traffic') return seen(times(observed, ['all_down']).at(-1))
  if (step.state !== 'done' && step.state !== 'failed') return {}
  return seen(times(observed, getOwn(ENDED_BY, step.code) ?? [])[0])
}

function times(observed: readonly ObservedTransition[], statuses: readonly string[]): string[] {
  return observed
    .filter(({ status }) => statuses.includes(status))
    .map(({ at }) => at)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
}

function seen(at: string | undefined): Pick<TimelineStep, 'at' | 'source'> {
  return at === undefined ? {} : { at, source: 'observed' }
}
