/**
 * The order wizard's answers one by one: the URL parameter that keeps each, and which texts are
 * possible answers. A URL may come from anywhere: an impossible value is dropped, never repaired.
 */
import { ASN_RANGE, VLAN_RANGE } from '../../contract/interlink.ts'
import { isRegion, type Region } from '../../contract/regions.ts'
import { isUuid } from '../../contract/uuid.ts'
import { KINDS, type LinkKind } from '../link/kind.ts'
import { checkName } from '../text/link-name.ts'

/** Region and id of a link. */
export type LinkPlace = `${string}/${string}`

/** Every answer but the tags may still be open. Ids are UUIDs, bandwidth is in Mbps. */
export interface OrderDraft {
  kind?: LinkKind
  region?: Region
  /** Hosted only. */
  partnerId?: string
  /** Self-hosted only, as are the next two; Scaleway assigns what is left open (api-contract.md §2.2). */
  connectionId?: string
  vlan?: number
  peerAsn?: number
  popId?: string
  bandwidthMbps?: number
  policyV4Id?: string
  policyV6Id?: string
  /** True once the customer has chosen to order without a policy. */
  routingSkipped?: boolean
  /** Attached right after the order: the request itself takes none (api-contract.md §2.2). */
  vpcId?: string
  name?: string
  /** Whose it will be; while open, that of the page's scope or the account's default. */
  projectId?: string
  /** The refused or expired link that this order takes the place of, as `region/id`. */
  replaces?: LinkPlace
  tags: string[]
}

type SingleAnswer = Exclude<keyof OrderDraft, 'tags'>

interface AnswerInUrl<Value> {
  parameter: string
  /** `undefined` for a text that cannot be an answer. */
  read: (text: string) => Value | undefined
}

const id = (text: string) => (isUuid(text) ? text : undefined)

function linkPlace(text: string): LinkPlace | undefined {
  const [region = '', linkId = ''] = text.split('/', 2)
  return isRegion(region) && isUuid(linkId) ? `${region}/${linkId}` : undefined
}

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
  replaces: { parameter: 'again', read: linkPlace },
}

/** Given once per tag. */
export const TAG_PARAMETER = 'tag'

/** What falls with an answer. Partners, connections, PoPs and policies are those of one region (api-contract.md §2, §5.2). */
export const DEPENDENTS: Partial<Record<keyof OrderDraft, readonly Exclude<SingleAnswer, 'replaces'>[]>> = {
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
