/** VLANs of self-hosted links: which range a connection allows, and which are taken (api-contract.md §5.2). */
import { VLAN_RANGE, type DedicatedConnection } from '../../contract/interlink.ts'
import { linksOnConnection, type PortShare } from './bandwidth.ts'

export const VLAN_REASONS = ['empty', 'not-a-number', 'out-of-range', 'taken'] as const
export type VlanReason = (typeof VLAN_REASONS)[number]

/** Both ends included. Empty (`start > end`) if the API ever gave a range outside the overall one. */
export interface VlanRange {
  start: number
  end: number
}

/** The connection's own range within the overall one; the overall one if it has none. */
export function vlanRange(connection: Pick<DedicatedConnection, 'vlan_range'>): VlanRange {
  const own = connection.vlan_range ?? VLAN_RANGE
  return { start: Math.max(own.start, VLAN_RANGE.start), end: Math.min(own.end, VLAN_RANGE.end) }
}

/** VLANs in use by links that are not deleted. Pass only the links of one connection: each port has its own VLANs. */
export function takenVlans(links: readonly PortShare[]): Set<number> {
  const taken = new Set<number>()
  for (const { status, vlan } of links) if (status !== 'deleted' && typeof vlan === 'number') taken.add(vlan)
  return taken
}

/**
 * Checks what was typed for a link on this connection. `empty` is left to the caller: the API assigns a
 * VLAN when none is sent. Links of other connections may be passed, they are ignored.
 */
export function checkVlan(
  text: string,
  connection: Pick<DedicatedConnection, 'id' | 'vlan_range'>,
  links: readonly PortShare[],
): { ok: true; value: number } | { ok: false; reason: VlanReason } {
  const typed = text.trim()
  if (typed === '') return { ok: false, reason: 'empty' }
  if (!/^\d+$/.test(typed)) return { ok: false, reason: 'not-a-number' }
  const value = Number(typed)
  const { start, end } = vlanRange(connection)
  if (value < start || value > end) return { ok: false, reason: 'out-of-range' }
  if (takenVlans(linksOnConnection(connection, links)).has(value)) return { ok: false, reason: 'taken' }
  return { ok: true, value }
}
