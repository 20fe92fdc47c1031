/**
 * The order wizard's answers one by one: the URL parameter that keeps each, and which texts are
 * possible answers. A URL may come from anywhere: an impossible value is dropped, never repaired.
 */
import { ASN_RANGE, VLAN_RANGE } from '../../contract/interlink.ts'
import { isUuid } from '../../contract/primitives.ts'
import { isRegion } from '../../contract/regions.ts'
import { KINDS } from '../link/kind.ts'
import { checkName } from '../text/link-name.ts'
import type { OrderDraft } from './draft.ts'

type SingleAnswer = Exclude<keyof OrderDraft, 'tags'>

interface AnswerInUrl<Value> {
  parameter: string
  /** `undefined` for a text that cannot be an answer. */
  read: (text: string) => Value | undefined
}

const id = (text: string) => (isUuid(text) ? text : undefined)

const integer = (min: number, max: number) => (text: string) => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  return value >= min && value <= max ? value : undefined
}

/** Ranges of the request's fields: api-contract.md §2.2, §5.2. */
export const ANSWERS: { [Answer in SingleAnswer]-?: AnswerInUrl<NonNullable<OrderDraft[Answer]>> } = {
  kind: { parameter: 'kind', read: (text) => KINDS.find((kind) => kind === text) },
  region: { parameter: 'region', read: (text) => (isRegion(text) ? text : undefined) },
  partnerId: { parameter: 'partner', read: id },
  connectionId: { parameter: 'connection', read: id },
  vlan: { parameter: 'vlan', read: integer(VLAN_RANGE.start, VLAN_RANGE.end) },
  peerAsn: { parameter: 'asn', read: integer(ASN_RANGE.min, ASN_RANGE.max) },
  popId: { parameter: 'location', read: id },
  bandwidthMbps: { parameter: 'mbps', read: integer(1, 100_000_000) },
  policyV4Id: { parameter: 'policy-v4', read: id },
  policyV6Id: { parameter: 'policy-v6', read: id },
  routingSkipped: { parameter: 'routing', read: (text) => (text === 'skip' ? true : undefined) },
  vpcId: { parameter: 'vpc', read: id },
  name: {
    parameter: 'name',
    read: (text) => {
      const checked = checkName(text)
      return checked.ok ? checked.value : undefined
    },
  },
  // Not `project`, which names what the pages are about.
  projectId: { parameter: 'for-project', read: id },
}

/** Given once per tag. */
export const TAG_PARAMETER = 'tag'

/** What falls with an answer. Partners, connections, PoPs and policies are those of one region (api-contract.md §2, §5.2). */
export const DEPENDENTS: Partial<Record<keyof OrderDraft, readonly SingleAnswer[]>> = {
  kind: ['partnerId', 'connectionId', 'vlan', 'peerAsn', 'popId', 'bandwidthMbps'],
  region: [
    'partnerId',
    'connectionId',
    'vlan',
    'popId',
    'bandwidthMbps',
    'policyV4Id',
    'policyV6Id',
    'vpcId',
  ],
  // A port is in one place, and has its own VLANs and sizes.
  connectionId: ['vlan', 'popId', 'bandwidthMbps'],
  popId: ['bandwidthMbps'],
}

/** Answers that have no meaning for the other kind of link. */
export const FOREIGN_TO: Record<(typeof KINDS)[number], readonly SingleAnswer[]> = {
  hosted: ['connectionId', 'vlan', 'peerAsn'],
  'self-hosted': ['partnerId'],
}
