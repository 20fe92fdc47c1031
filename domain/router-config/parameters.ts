/** What a router configuration is made of, taken from a link and made safe to paste into a terminal. */
import type { Link } from '../../contract/interlink.ts'
import { readAddress, readLength, readPrefix, printPrefix } from '../prefixes/value.ts'

/** One IP version of the session: bare addresses of both ends, and the prefix length that both use. */
export interface SessionEnds {
  own: string
  scaleway: string
  /** 31 or 127 in practice. */
  length: number
  /** Canonical prefixes to announce; empty when none are known, and then nothing may be announced. */
  announce: string[]
}

export interface RouterParameters {
  /** The link's name, reduced to letters, digits and `. _ -`: it may hold anything, even a line break. */
  label: string
  vlan: number
  ownAsn: number
  scalewayAsn: number
  /** Sets the preference for traffic from Scaleway, when one is wanted. */
  community?: string
  ipv4: SessionEnds
  ipv6: SessionEnds
}

/** The BGP communities a router may set on what it announces, one per prefix, to rank several links (api-contract.md §10). */
export const COMMUNITIES = { low: '12876:42050', medium: '12876:42100', high: '12876:42200' } as const
export type Preference = keyof typeof COMMUNITIES

export interface RouterOptions {
  /** What the policies accept from this side (`prefix_filter_in`), both IP versions mixed. */
  announce?: readonly string[]
  preference?: Preference
}

/** `undefined` when the link lacks VLAN or addresses, or the API sent something that is none. */
export function routerParameters(
  link: Link,
  { announce = [], preference }: RouterOptions = {},
): RouterParameters | undefined {
  const { vlan, peer_bgp_config: own, scw_bgp_config: scaleway } = link
  if (!vlan || !own || !scaleway) return undefined
  const prefixes = announce.map(readPrefix).filter((prefix) => prefix !== undefined)
  const ends = (family: 'ipv4' | 'ipv6'): SessionEnds | undefined => {
    const [here, there] = [readEnd(own[family], family), readEnd(scaleway[family], family)]
    if (!here || !there) return undefined
    const announced = prefixes.filter((prefix) => prefix.family === family).map(printPrefix)
    return { own: here.address, scaleway: there.address, length: here.length, announce: announced }
  }
  const [ipv4, ipv6] = [ends('ipv4'), ends('ipv6')]
  if (!ipv4 || !ipv6) return undefined
  const label = link.name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60)
  const facts = { label, vlan, ownAsn: own.asn, scalewayAsn: scaleway.asn, ipv4, ipv6 }
  return preference === undefined ? facts : { ...facts, community: COMMUNITIES[preference] }
}

/** `169.254.0.99/31` taken apart: an address with its host bits, unlike a prefix. */
function readEnd(text: string, family: 'ipv4' | 'ipv6'): { address: string; length: number } | undefined {
  const [address = '', mask = ''] = text.split('/')
  const length = readLength(mask)
  if (readAddress(address)?.family !== family || length === undefined) return undefined
  return length > (family === 'ipv4' ? 32 : 128) ? undefined : { address, length }
}

/** The comment that explains the communities, one line each, in the vendor's comment style. */
export function communityNotes(comment: string): string[] {
  return [
    `${comment} To rank several links, set one of these communities on each announced prefix:`,
    ...Object.entries(COMMUNITIES).map(
      ([preference, community]) => `${comment}   ${community} ${preference} preference`,
    ),
  ]
}

/** Name of a list or map, unique per link and IP version on one router port: `SCW-1991-OUT4`. */
export function listName(facts: RouterParameters, family: 'ipv4' | 'ipv6'): string {
  return `SCW-${facts.vlan}-OUT${family === 'ipv4' ? 4 : 6}`
}
