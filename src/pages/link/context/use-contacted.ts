import * as z from 'zod/mini'

import type { MessagePurpose } from '../../../../domain/partner/message-text.ts'
import { useLocalStorage, type StoredValue } from '../../../ui/hooks/use-local-storage.ts'

/** When the person noted that they had contacted the partner, for each purpose; RFC 3339. */
const schema = z.object({ provision: z.optional(z.string()), deprovision: z.optional(z.string()) })
type Contacted = z.output<typeof schema>
const NONE: Contacted = {}

/** *I have contacted them*, kept in this browser: neither the API nor the partner knows of it. */
export function useContacted(linkId: string): StoredValue<Contacted> {
  return useLocalStorage(`contacted.${linkId}`, schema, NONE)
}

/** What the partner is asked for in a status; undefined where there is nothing to ask. */
export function purposeOf(status: string): MessagePurpose | undefined {
  if (status === 'requested') return 'provision'
  return status === 'deprovisioning' ? 'deprovision' : undefined
}
