/**
 * The prefixes of a routing policy: what was typed or pasted, checked per IP version (acceptance 47;
 * api-contract.md §5.4: CIDR, and one family per policy).
 */
import type { Family } from '../link/configuration.ts'
import {
  ADDRESS_BITS,
  byAddress,
  includes,
  network,
  printPrefix,
  readAddress,
  readLength,
  readMask,
  readPrefix,
  readPrefixes,
  size,
  type PrefixValue,
} from './value.ts'

export const PREFIX_REASONS = [
  'empty',
  'syntax',
  'wrong-family',
  'missing-mask',
  'dotted-mask',
  'mask-out-of-range',
  'host-bits',
] as const
export type PrefixReason = (typeof PREFIX_REASONS)[number]

/** `prefix` is canonical text; `repair` is what was probably meant, to be offered, never applied silently. */
export type ParsedPrefix = { ok: true; prefix: string } | { ok: false; reason: PrefixReason; repair?: string }

/** Checks one prefix. Addresses beyond the mask must be zero: `10.0.0.1/24` is refused, `10.0.0.0/24` offered. */
export function parsePrefix(text: string, family: Family): ParsedPrefix {
  const typed = text.trim()
  if (typed === '') return { ok: false, reason: 'empty' }
  const slash = typed.indexOf('/')
  const read = readAddress(slash === -1 ? typed : typed.slice(0, slash))
  if (read === undefined) return { ok: false, reason: 'syntax' }
  if (read.family !== family) return { ok: false, reason: 'wrong-family' }
  if (slash === -1) {
    const repair = printPrefix({ ...read, length: ADDRESS_BITS[family] })
    return { ok: false, reason: 'missing-mask', repair }
  }
  const mask = readMask(typed.slice(slash + 1))
  if (mask !== undefined && family === 'ipv4')
    return { ok: false, reason: 'dotted-mask', repair: printPrefix(network({ ...read, length: mask })) }
  const length = readLength(typed.slice(slash + 1))
  if (length === undefined) return { ok: false, reason: 'syntax' }
  if (length > ADDRESS_BITS[family]) return { ok: false, reason: 'mask-out-of-range' }
  const value = network({ ...read, length })
  const prefix = printPrefix(value)
  return value.address === read.address
    ? { ok: true, prefix }
    : { ok: false, reason: 'host-bits', repair: prefix }
}

/**
 * One entry of a list.
 * - `position`: from 1, in the order typed.
 * - `duplicateOf`: position of the same prefix further up.
 * - `containedIn`: the widest prefix of the list that includes this one anyway.
 */
export interface PrefixEntry {
  text: string
  position: number
  result: ParsedPrefix
  duplicateOf?: number
  containedIn?: string
}

/** Every entry, and the valid prefixes without duplicates, in the order typed. */
export interface PrefixList {
  entries: PrefixEntry[]
  prefixes: string[]
}

/** An entry: what is between lines, commas, semicolons, white space, quotes and brackets, so that whole files can be pasted. */
export const ENTRIES = /[^\s,;"'[\]]+/g

/** Checks every entry of a text. */
export function parsePrefixList(text: string, family: Family): PrefixList {
  const first = new Map<string, number>()
  const entries = (text.match(ENTRIES) ?? []).map((part, index): PrefixEntry => {
    const result = parsePrefix(part, family)
    const entry: PrefixEntry = { text: part, position: index + 1, result }
    if (!result.ok) return entry
    const before = first.get(result.prefix)
    if (before === undefined) first.set(result.prefix, entry.position)
    else entry.duplicateOf = before
    return entry
  })
  const prefixes = [...first.keys()]
  const containers = widestContainers(prefixes)
  for (const entry of entries) {
    const container = entry.result.ok ? containers.get(entry.result.prefix) : undefined
    if (container !== undefined) entry.containedIn = container
  }
  return { entries, prefixes }
}

/** Prefixes nest or lie apart: in order of address, widest first, each is either in the last outermost one or a new one. */
function widestContainers(prefixes: readonly string[]): Map<string, string> {
  const containers = new Map<string, string>()
  let outermost: PrefixValue | undefined
  for (const value of readPrefixes(prefixes).toSorted(byAddress)) {
    if (outermost !== undefined && includes(outermost, value))
      containers.set(printPrefix(value), printPrefix(outermost))
    else outermost = value
  }
  return containers
}

/** Number of addresses; `0n` for a text that is no prefix. */
export function addressCount(prefix: string): bigint {
  const value = readPrefix(prefix)
  return value === undefined ? 0n : size(value)
}

/** True when every address of `inner` is in `outer`. False when either cannot be read, or families differ. */
export function contains(outer: string, inner: string): boolean {
  const [wide, narrow] = [readPrefix(outer), readPrefix(inner)]
  return wide !== undefined && narrow !== undefined && includes(wide, narrow)
}

/** Those of one IP version, unreadable ones left out: a VPC's subnets come mixed. */
export function ofFamily(prefixes: readonly string[], family: Family): string[] {
  return prefixes.filter((prefix) => readPrefix(prefix)?.family === family)
}

/**
 * - `covered`, `notCovered`: the subnets, by whether one prefix lets their route through whole.
 * - `tooWide`: the prefixes that also take in addresses of no subnet.
 */
export interface Coverage {
  covered: string[]
  notCovered: string[]
  tooWide: string[]
}

/** How outgoing prefixes fit the VPC's subnets. Pass one IP version at a time (`ofFamily`). */
export function coverage(prefixes: readonly string[], subnets: readonly string[]): Coverage {
  const values = readPrefixes(prefixes)
  const subnetValues = readPrefixes(subnets)
  const isCovered = (subnet: string) => {
    const value = readPrefix(subnet)
    return value !== undefined && values.some((prefix) => includes(prefix, value))
  }
  const covered = subnets.filter(isCovered)
  const found = new Set(covered)
  return {
    covered,
    notCovered: subnets.filter((subnet) => !found.has(subnet)),
    tooWide: prefixes.filter((prefix) => reachesBeyond(prefix, subnetValues)),
  }
}

function reachesBeyond(prefix: string, subnets: readonly PrefixValue[]): boolean {
  const value = readPrefix(prefix)
  if (value === undefined || subnets.some((subnet) => includes(subnet, value))) return false
  const inside = [...new Set(subnets.filter((subnet) => includes(value, subnet)).map(printPrefix))]
  const nested = widestContainers(inside)
  const used = inside
    .filter((subnet) => !nested.has(subnet))
    .reduce((sum, subnet) => sum + addressCount(subnet), 0n)
  return used < size(value)
}
