import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'

import type { Presence } from '../../../../domain/catalogue/offers.ts'
import { type OrderDraft } from '../../../../domain/order/answers.ts'
import {
  changeAnswer,
  firstIncompleteStep,
  readDraft,
  writeDraft,
  type Answer,
  type MissingCode,
} from '../../../../domain/order/draft.ts'
import type { OrderFault } from '../../../../domain/order/errors.ts'
import {
  ORDER_STEPS,
  orderPages,
  pageOf,
  type OrderPage,
  type OrderStep,
} from '../../../../domain/order/steps.ts'
import type { Order as PlacedOrder } from '../../../api/place-order.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { replaceAddress } from '../../../features/navigation/replace-address.ts'

/** Set on the way to a single step from the review: its *Next* leads back there. */
const RETURN_PARAMETER = 'return'

/** The attempt's id, next to the draft: a repeat of the same attempt is answered with the same link. */
export const ATTEMPT_PARAMETER = 'attempt'

/** What one page of the wizard passes to the next, besides the URL: why one landed there, and what was cleared. */
export interface Passed {
  missing?: MissingCode
  cleared?: Answer[]
  /** What the API said of answers of this page. */
  rejected?: OrderFault[]
  /** The first link of a pair, placed before its second, which this order is about, was not. */
  pairFirst?: { region: string; id: string; name: string }
}

/** A page that another one leads to. */
export type LaterPage = Exclude<OrderPage, 'region'>

/** The wizard's draft, which lives in the URL, and the ways through it. */
export interface Order {
  /** What the address names; its page may be that of another. */
  step: OrderStep
  page: OrderPage
  /** All pages that this order has, in their order. */
  pages: OrderPage[]
  draft: OrderDraft
  passed: Passed
  /** Takes the page's answers and goes on: past `answered` pages (1), or back to the review when one came from there. */
  answer: (patch: Partial<OrderDraft>, presence?: Presence, answered?: number) => void
  /** Where *Next* leads if no answer reopens another. */
  next: LaterPage
  /** Address of the page before, with the answers so far; undefined on the first. */
  back: string | undefined
  /** Address of a step for changing one answer and returning to the review. */
  editPath: (step: OrderStep) => string
}

/** Reads step and draft from the URL (acceptance 1). */
export function useOrder(): Order {
  const params = useParams()
  const step = ORDER_STEPS.find((known) => known === params['step']) ?? 'region'
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const location = useLocation()
  const draft = readDraft(search)
  const passed = (location.state as Passed | null) ?? {}
  const returns = search.get(RETURN_PARAMETER) === 'review'
  const page = pageOf(step, draft.kind)
  const pages = orderPages(draft.kind)
  const before = pages[pages.indexOf(page) - 1]

  function answer(patch: Partial<OrderDraft>, presence?: Presence, answered = 1) {
    const { draft: next, cleared } = changeAnswer(draft, patch, presence)
    const target = returns ? (firstIncompleteStep(next, 'review')?.step ?? 'review') : after(next, answered)
    const answers = writeDraft(next)
    if (returns && target !== 'review') answers.set(RETURN_PARAMETER, 'review')
    keepForBack(next)
    const state: Passed = { cleared: cleared.length > 0 ? cleared : undefined }
    void navigate(paths.order(target, answers), { state })
  }

  /** The page so many after this one; which there are depends on the answers. */
  function after({ kind }: OrderDraft, count: number): LaterPage {
    const all = orderPages(kind)
    const found = all[all.indexOf(page) + count]
    return found === undefined || found === 'region' ? 'review' : found
  }

  /**
   * Writes the answers into this step's own address before going on, so that the browser's Back finds
   * them (acceptance 1).
   */
  function keepForBack(next: OrderDraft) {
    const answers = writeDraft(next)
    if (returns) answers.set(RETURN_PARAMETER, 'review')
    replaceAddress(paths.order(page, answers))
  }

  function editPath(target: OrderStep): string {
    const answers = writeDraft(draft)
    answers.set(RETURN_PARAMETER, 'review')
    return paths.order(target, answers)
  }

  return {
    step,
    page,
    pages,
    draft,
    passed,
    answer,
    next: returns ? 'review' : after(draft, 1),
    back: returns
      ? paths.order('review', writeDraft(draft))
      : before && paths.order(before, writeDraft(draft)),
    editPath,
  }
}

/** An order as a draft again, for its review. */
export function draftOf({ region, body }: PlacedOrder): OrderDraft {
  const { routing_policy_v4_id: policyV4Id, routing_policy_v6_id: policyV6Id } = body
  return {
    kind: body.connection_id ? 'self-hosted' : 'hosted',
    region,
    partnerId: body.partner_id,
    connectionId: body.connection_id,
    vlan: body.vlan,
    peerAsn: body.peer_asn,
    popId: body.pop_id,
    bandwidthMbps: body.bandwidth_mbps,
    policyV4Id,
    policyV6Id,
    routingSkipped: !policyV4Id && !policyV6Id,
    name: body.name,
    projectId: body.project_id,
    tags: body.tags ?? [],
  }
}
