/**
 * A dedicated connection and the links on it: how full it is, which VLANs are free, and whether another
 * link can be ordered on it (api-contract.md §5.2).
 */
import type { DedicatedConnection, Link } from '../../contract/interlink.ts'
import { compareNames } from '../text/name-order.ts'
import { linksOnConnection, offeredBandwidths, remainingBandwidth } from './bandwidth.ts'
import { takenVlans, vlanRange, type VlanRange } from './vlan.ts'

export const PORT_REASONS = ['inactive', 'full', 'no-size', 'no-vlan'] as const
export type PortReason = (typeof PORT_REASONS)[number]

/** Figures in Mbps. */
export interface PortUse {
  /** Those that hold a share, by name. */
  links: Link[]
  /** May be more than the port, should Scaleway have allowed it. */
  used: number
  free: number
  /** What another link on it may have, ascending. */
  sizes: number[]
  vlans: VlanUse
}

export interface VlanUse {
  range: VlanRange
  /** Ascending; also those outside the range, which are taken all the same. */
  taken: number[]
  /** How many of the range are left. */
  free: number
  /** The lowest one that is left; undefined when none is. */
  next: number | undefined
}

/** Links of other connections may be passed, they are ignored. */
export function portUse(connection: DedicatedConnection, links: readonly Link[]): PortUse {
  const here = linksOnConnection(connection, links)
  return {
    links: here.toSorted((a, b) => compareNames(a.name, b.name)),
    used: here.reduce((sum, link) => sum + link.bandwidth_mbps, 0),
    free: remainingBandwidth(connection, here),
    sizes: offeredBandwidths({ connection, links: here }),
    vlans: vlanUse(vlanRange(connection), takenVlans(here)),
  }
}

function vlanUse(range: VlanRange, taken: ReadonlySet<number>): VlanUse {
  const all = Array.from({ length: Math.max(0, range.end - range.start + 1) }, (_, at) => range.start + at)
  const free = all.filter((vlan) => !taken.has(vlan))
  return { range, taken: [...taken].toSorted((a, b) => a - b), free: free.length, next: free[0] }
}

/** Why no link can be ordered on it now; `undefined` when one can. */
export function portRefusal(connection: DedicatedConnection, use: PortUse): PortReason | undefined {
  if (connection.status !== 'active') return 'inactive'
  if (use.free === 0) return 'full'
  if (use.sizes.length === 0) return 'no-size'
  return use.vlans.next === undefined ? 'no-vlan' : undefined
}
