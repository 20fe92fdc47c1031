/** Addresses of both ends of a link: a /31 and a /127, the even one Scaleway's (api-contract.md §3). */
import { randomBytes } from 'node:crypto'

import { IPV6_NETWORK } from '../../assumptions.ts'

/** How many /31 there are in 169.254.0.0/16. */
export const IPV4_PAIRS = 32_768

/** `[Scaleway's, peer's]` address of the n-th /31. */
export function ipv4Pair(pair: number): [string, string] {
  const address = (last: number) => `169.254.${pair >> 7}.${((pair & 0x7f) << 1) + last}/31`
  return [address(0), address(1)]
}

/** `[Scaleway's, peer's]`, from Scaleway's address without prefix length. */
export function ipv6Pair(address: string): [string, string] {
  const groups = address.split(':')
  const last = Number.parseInt(groups.at(-1) ?? '0', 16)
  return [`${address}/127`, `${[...groups.slice(0, -1), (last + 1).toString(16)].join(':')}/127`]
}

/** An even address with a random interface id. No group is zero, so there is nothing to abbreviate. */
export function randomIpv6(): string {
  const bytes = randomBytes(8)
  const groups = [0, 2, 4, 6].map((at) => Math.max(bytes.readUInt16BE(at), 2))
  const even = groups.map((group, index) => (index === 3 ? group & 0xfffe : group))
  return `${IPV6_NETWORK}:${even.map((group) => group.toString(16)).join(':')}`
}
