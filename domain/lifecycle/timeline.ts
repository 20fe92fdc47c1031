/**
 * The life of a link as an ordered list (product.md "Progress"; domain.md "The hosted
 * provisioning life" and "Deprovisioning"). VPC, policy and propagation may be done before the link is
 * up, so their state is read from the link, not from their place in the list.
 */
import { LINK_STATUSES, type Link } from '../../contract/interlink.ts'
import { upFamilies } from '../link/bgp-sessions.ts'
import { hasPolicy, missingConfiguration } from '../link/configuration.ts'
import { linkKind } from '../link/kind.ts'
import { getOwn } from '../text/get-own.ts'
import { deletionSteps, wasProvisioned, type DeletionCode } from './deletion.ts'
import type { HistoryEntry } from './history.ts'
import { LIFE_STAGES, lifeStage, type LifeStage } from './life-stage.ts'
import { nextStep, type Actor, type StepContext } from './next-step.ts'
import type { ObservedTransition } from './observed.ts'
import type { TimelineCode, TimelineState, TimelineStep } from './timeline-step.ts'
import { timeOf } from './timeline-times.ts'
import { isOutage } from './urgency.ts'

/**
 * The steps of a link, at most one of them current: hosted or self-hosted provisioning, or the four
 * steps of its end once deletion has begun. `observed` may be incomplete and in any order; `calls`, newest
 * first, date what changes no status.
 */
export function timeline(
  link: Link,
  observed: readonly ObservedTransition[],
  calls: readonly HistoryEntry[] = [],
  facts: StepContext = {},
): TimelineStep[] {
  const ending = link.status === 'deprovisioning' || link.status === 'deleted'
  const steps = ending ? endOfLife(link, observed) : provisioning(link, observed, facts)
  if (facts.isPartnerContacted) passToPartner(steps)
  return steps.map((step) => Object.assign(step, timeOf(step, link, observed, calls)))
}

/** Each step with the stage in which it is worked on; at any later stage it is done. */
const HOSTED: [TimelineCode, Actor, LifeStage][] = [
  ['order', 'customer', 'ordering'],
  ['contact-partner', 'customer', 'waiting'],
  ['partner-accepts', 'partner', 'waiting'],
  ['partner-provisions', 'partner', 'building'],
]
const SELF_HOSTED: [TimelineCode, Actor, LifeStage][] = [
  ['order', 'customer', 'ordering'],
  ['configure-router', 'customer', 'waiting'],
  ['bgp-up', 'customer', 'waiting'],
]

/** The step at which a dead end broke off; the ones after it will not come. */
const BROKEN_AT: Readonly<Record<string, TimelineCode>> = {
  failed: 'order',
  refused: 'partner-accepts',
  // No answer in ten days: nothing proves that the partner was ever reached.
  expired: 'contact-partner',
}

function provisioning(
  link: Link,
  observed: readonly ObservedTransition[],
  facts: StepContext,
): TimelineStep[] {
  const building = linkKind(link) === 'hosted' ? HOSTED : SELF_HOSTED
  const stage = LIFE_STAGES.indexOf(lifeStage(link, observed))
  const brokenAt = building.findIndex(([code]) => code === getOwn(BROKEN_AT, link.status))
  const broken = brokenAt >= 0
  const steps = building.map(([code, actor, of], index): TimelineStep => {
    if (!broken) return { code, actor, state: LIFE_STAGES.indexOf(of) < stage ? 'done' : 'to-come' }
    if (index === brokenAt) return { code, actor, state: 'failed' }
    return { code, actor, state: index < brokenAt ? 'done' : 'skipped' }
  })
  const open = broken ? 'skipped' : 'to-come'
  const configuration = [
    ['attach-vpc', link.vpc_id !== undefined],
    ['attach-policy', hasPolicy(link)],
    ['activate-propagation', link.enable_route_propagation],
  ] as const
  for (const [code, done] of configuration)
    steps.push({ code, actor: 'customer', state: done ? 'done' : open })
  steps.push(trafficStep(link, broken, facts))
  if (link.status === 'failed') assign(steps, 'failed', { actor: 'scaleway' })
  if (moves(link)) {
    // While a configuration is applied, the open step waits for Scaleway.
    assign(
      steps,
      'to-come',
      link.status === 'configuring' ? { state: 'current', actor: 'scaleway' } : { state: 'current' },
    )
  }
  return steps
}

function trafficStep(link: Link, broken: boolean, facts: StepContext): TimelineStep {
  const { code, actor } = nextStep(link, facts)
  if (code === 'traffic-can-flow') return { code: 'traffic', actor: 'nobody', state: 'done' }
  if (broken) return { code: 'traffic', actor: 'nobody', state: 'skipped' }
  if (isOutage({ code }) && upFamilies(link).length === 0) return { code: 'traffic', actor, state: 'failed' }
  // What is attached and on and does not pass traffic is somebody's move; before that the steps above are.
  const isInPlace = missingConfiguration(link) === undefined && link.status !== 'configuring'
  const isTheirs = isOutage({ code }) || (isInPlace && upFamilies(link).length > 0)
  return { code: 'traffic', actor: isTheirs ? actor : 'nobody', state: 'to-come' }
}

/** What the person noted as done waits for the partner from now on. */
function passToPartner(steps: TimelineStep[]): void {
  const asked = steps.find(({ code, state }) => ASKING.has(code) && state === 'current')
  if (asked === undefined) return
  asked.state = 'done'
  assign(steps, 'to-come', { state: 'current' })
}

const ASKING: ReadonlySet<TimelineCode> = new Set(['contact-partner', 'ask-partner'])

/** Changes the first step in a state, if there is one. */
function assign(steps: TimelineStep[], state: TimelineState, changes: Partial<TimelineStep>): void {
  const found = steps.find((step) => step.state === state)
  if (found !== undefined) Object.assign(found, changes)
}

/** Nothing moves on a locked link, and a status from the future says nothing of it. */
function moves(link: Link): boolean {
  return link.status !== 'locked' && (LINK_STATUSES as readonly string[]).includes(link.status)
}

const END_CODES: Record<DeletionCode, TimelineCode> = {
  'deactivate-propagation': 'propagation-off',
  'confirm-and-delete': 'delete',
  'tell-partner': 'ask-partner',
  gone: 'partner-done',
}

function endOfLife(link: Link, observed: readonly ObservedTransition[]): TimelineStep[] {
  const gone = link.status === 'deleted'
  // What was seen being built needed the partner, even though a link that is gone does not say so itself.
  const before = observed.some(({ status }) => wasProvisioned({ ...link, status }))
  const last = gone && before ? { ...link, status: 'deprovisioning' } : link
  return deletionSteps(last, { gone }).map(({ code, actor, state }) => ({
    code: code === 'gone' && !wasProvisioned(last) ? 'removed' : END_CODES[code],
    actor,
    state,
  }))
}
