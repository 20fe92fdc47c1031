/**
 * The answers of the order wizard (product.md "Order wizard"): what depends on what, what is still
 * missing, the URL that keeps them (acceptance 1), and the request they make.
 */
import type { CreateLinkBody } from '../../contract/interlink.ts'
import type { Presence } from '../catalogue/offers.ts'
import { numbered, slug } from '../text/link-name.ts'
import { normaliseTags } from '../text/tags.ts'
import { ANSWERS, DEPENDENTS, FOREIGN_TO, TAG_PARAMETER, type OrderDraft } from './answers.ts'
import { ORDER_STEPS, type OrderStep } from './steps.ts'

export const MISSING_CODES = [
  'kind',
  'region',
  'partner',
  'connection',
  'location',
  'bandwidth',
  'routing',
  'name',
] as const
export type MissingCode = (typeof MISSING_CODES)[number]

const MISSING: Record<OrderStep, (draft: OrderDraft) => MissingCode | undefined> = {
  connection: (draft) => (draft.kind === undefined ? 'kind' : undefined),
  region: (draft) => (draft.region === undefined ? 'region' : undefined),
  provider: (draft) => {
    if (draft.kind === 'self-hosted') return draft.connectionId === undefined ? 'connection' : undefined
    return draft.partnerId === undefined ? 'partner' : undefined
  },
  location: (draft) => (draft.popId === undefined ? 'location' : undefined),
  bandwidth: (draft) => (draft.bandwidthMbps === undefined ? 'bandwidth' : undefined),
  routing: (draft) =>
    draft.policyV4Id === undefined && draft.policyV6Id === undefined && draft.routingSkipped !== true
      ? 'routing'
      : undefined,
  name: (draft) => (draft.name === undefined ? 'name' : undefined),
  review: () => undefined,
}

/** The first step *before* `upTo` that lacks an answer (acceptance 2); `undefined` when `upTo` may be shown. */
export function firstIncompleteStep(
  draft: OrderDraft,
  upTo: OrderStep,
): { step: OrderStep; missing: MissingCode } | undefined {
  for (const step of ORDER_STEPS.slice(0, ORDER_STEPS.indexOf(upTo))) {
    const missing = MISSING[step](draft)
    if (missing !== undefined) return { step, missing }
  }
  return undefined
}

/** What people are asked for; which link an order replaces is no question. */
export type Answer = Exclude<keyof OrderDraft, 'replaces'>

/**
 * Gives new answers and clears only what depends on the ones that really changed (acceptance 7).
 * `cleared` names what was given before and is open now; what the patch itself answers is not cleared.
 *
 * A partner and a location stay together as long as the pair is possible: with `presence` this is
 * looked up; without it, the location falls when one partner replaces another.
 */
export function changeAnswer(
  draft: OrderDraft,
  patch: Partial<OrderDraft>,
  presence?: Presence,
): { draft: OrderDraft; cleared: Answer[] } {
  const changed = (Object.keys(patch) as Answer[]).filter((answer) => draft[answer] !== patch[answer])
  const falling = new Set(changed.flatMap((answer) => DEPENDENTS[answer] ?? []))
  if (changed.includes('partnerId') && pairBroken(draft, patch, presence)) {
    falling.add('popId').add('bandwidthMbps')
  }
  if (patch.routingSkipped === true) falling.add('policyV4Id').add('policyV6Id')
  const next: OrderDraft = { ...draft, ...patch }
  const cleared = [...falling].filter((answer) => !(answer in patch) && draft[answer] !== undefined)
  for (const answer of cleared) delete next[answer]
  // Choosing a policy takes the skipping back; nothing is lost by it, so it is not reported.
  if (next.policyV4Id !== undefined || next.policyV6Id !== undefined) delete next.routingSkipped
  return { draft: withoutOpenAnswers(next), cleared }
}

function pairBroken(draft: OrderDraft, patch: Partial<OrderDraft>, presence: Presence | undefined): boolean {
  const { partnerId } = patch
  if (partnerId === undefined || draft.popId === undefined) return false
  const present = presence?.get(partnerId)
  return present === undefined ? draft.partnerId !== undefined : !present.has(draft.popId)
}

/** An answer that was taken back is absent, not present with `undefined`. */
function withoutOpenAnswers(draft: OrderDraft): OrderDraft {
  const entries = Object.entries(draft).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(entries), tags: draft.tags }
}

/**
 * The request that places the order. Sends exactly one of `partner_id` and `connection_id`, by kind
 * (api-contract.md §2.2). Throws on an incomplete draft: `firstIncompleteStep` comes first.
 */
export function toCreateLinkBody(draft: OrderDraft, projectId: string): CreateLinkBody {
  const incomplete = firstIncompleteStep(draft, 'review')
  const { name, popId, bandwidthMbps } = draft
  if (incomplete || name === undefined || popId === undefined || bandwidthMbps === undefined)
    throw new Error(`The order lacks an answer: ${incomplete?.missing ?? 'unknown'}`)
  const body: CreateLinkBody = {
    project_id: projectId,
    name,
    tags: draft.tags,
    pop_id: popId,
    bandwidth_mbps: bandwidthMbps,
  }
  if (draft.kind === 'self-hosted') {
    if (draft.connectionId !== undefined) body.connection_id = draft.connectionId
    if (draft.vlan !== undefined) body.vlan = draft.vlan
    if (draft.peerAsn !== undefined) body.peer_asn = draft.peerAsn
  } else if (draft.partnerId !== undefined) body.partner_id = draft.partnerId
  if (draft.policyV4Id !== undefined) body.routing_policy_v4_id = draft.policyV4Id
  if (draft.policyV6Id !== undefined) body.routing_policy_v6_id = draft.policyV6Id
  return body
}

/**
 * Reads a draft from a URL. Unknown parameters and impossible values are dropped, and so are answers
 * that contradict each other: those of the other kind of link, and a skipped routing with a policy.
 */
export function readDraft(search: URLSearchParams): OrderDraft {
  const given: Record<string, unknown> = {}
  for (const [answer, { parameter, read }] of Object.entries(ANSWERS)) {
    const text = search.get(parameter)
    if (text !== null) given[answer] = read(text)
  }
  const draft: OrderDraft = { ...given, tags: normaliseTags(search.getAll(TAG_PARAMETER)) }
  for (const answer of draft.kind === undefined ? [] : FOREIGN_TO[draft.kind]) delete draft[answer]
  if (draft.policyV4Id !== undefined || draft.policyV6Id !== undefined) delete draft.routingSkipped
  return withoutOpenAnswers(draft)
}

/** The URL parameters of a draft, always in the same order. `readDraft` gives the same draft back. */
export function writeDraft(draft: OrderDraft): URLSearchParams {
  const search = new URLSearchParams()
  for (const answer of Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]) {
    const value = draft[answer]
    if (value === undefined || value === false) continue
    search.set(ANSWERS[answer].parameter, value === true ? 'skip' : String(value))
  }
  for (const tag of draft.tags) search.append(TAG_PARAMETER, tag)
  return search
}

/**
 * A name to start from: the location in plain letters, numbered when taken (`paris-telehouse-th2-2`).
 * Without a location's display name, the region names the link.
 */
export function suggestName(
  draft: Pick<OrderDraft, 'region'>,
  popName: string | undefined,
  takenNames: Iterable<string>,
): string {
  return numbered(slug(popName ?? '') || draft.region || 'interlink', takenNames)
}
