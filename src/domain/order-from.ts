/** Orders that begin on another page, with what is chosen there filled in. */
import type { DedicatedConnection } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { writeDraft } from './order-draft.ts'

/** On a port of one's own, which is in one place. */
export function orderOnPort(
  { id, pop_id }: Pick<DedicatedConnection, 'id' | 'pop_id'>,
  region: Region,
): URLSearchParams {
  return writeDraft({ kind: 'self-hosted', region, connectionId: id, popId: pop_id, tags: [] })
}
