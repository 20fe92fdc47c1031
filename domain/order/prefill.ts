/** Orders that begin on another page, with what is chosen there filled in. */
import type { DedicatedConnection } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { type OrderDraft } from './answers.ts'
import { firstIncompleteStep, writeDraft } from './draft.ts'
import type { OrderStep } from './steps.ts'

/** Where the wizard goes on, and the answers in its address. */
export interface OrderPrefill {
  step: OrderStep
  search: URLSearchParams
}

/**
 * On a port of one's own, which is in one place. Goes on where port, VLAN and AS number are asked for
 * together: the VLAN cannot be changed later.
 */
export function orderOnPort(
  { id, pop_id }: Pick<DedicatedConnection, 'id' | 'pop_id'>,
  region: Region,
): OrderPrefill {
  const draft: OrderDraft = { kind: 'self-hosted', region, connectionId: id, popId: pop_id, tags: [] }
  return { step: 'provider', search: writeDraft(draft) }
}

/** A hosted link with a partner, at a location, or both. Goes on at the first question that is left. */
export function orderHosted(chosen: { region: Region; partnerId?: string; popId?: string }): OrderPrefill {
  const draft: OrderDraft = { kind: 'hosted', ...chosen, tags: [] }
  return { step: firstIncompleteStep(draft, 'review')?.step ?? 'review', search: writeDraft(draft) }
}
