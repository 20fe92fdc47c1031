/** Prefixes that are right and yet seldom what a route between two networks is for (IANA special-purpose address registries). */
import { includes, readPrefix, type PrefixValue } from './value.ts'

/**
 * - `default`: every route of its IP version.
 * - `unspecified`: *this network*, no address of anybody.
 * - `shared`: a provider's own, behind carrier-grade NAT.
 * - `mapped`: an IPv4 address in an IPv6 one.
 * - `reserved`: for later use, and the broadcast address.
 */
export const SPECIAL_KINDS = [
  'default',
  'unspecified',
  'loopback',
  'link-local',
  'multicast',
  'documentation',
  'shared',
  'mapped',
  'reserved',
] as const
export type SpecialKind = (typeof SPECIAL_KINDS)[number]

const NETWORKS: readonly (readonly [SpecialKind, ...string[]])[] = [
  ['unspecified', '0.0.0.0/8', '::/128'],
  ['loopback', '127.0.0.0/8', '::1/128'],
  ['link-local', '169.254.0.0/16', 'fe80::/10'],
  ['multicast', '224.0.0.0/4', 'ff00::/8'],
  ['documentation', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'],
  ['shared', '100.64.0.0/10'],
  ['mapped', '::ffff:0:0/96', '::/96'],
  ['reserved', '240.0.0.0/4', '192.0.0.0/24', '198.18.0.0/15'],
]

const values = NETWORKS.flatMap(([kind, ...texts]) =>
  texts.flatMap((text): [SpecialKind, PrefixValue][] => {
    const value = readPrefix(text)
    return value ? [[kind, value]] : []
  }),
)

/** What is special about a prefix that lies in one of these networks whole; `undefined` for all others. */
export function specialKind(prefix: string): SpecialKind | undefined {
  const value = readPrefix(prefix)
  if (value === undefined) return undefined
  if (value.length === 0) return 'default'
  return values.find(([, network]) => includes(network, value))?.[0]
}
