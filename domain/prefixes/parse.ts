/**
 * The prefixes of a routing policy: what was typed or pasted, checked per IP version (acceptance 47;
 * api-contract.md §5.4: CIDR, and one family per policy).
 */
import type { Family } from '../link/configuration.ts'
import { prefixLookup } from './lookup.ts'
import { readEntry, splitEntries } from './notation.ts'
import {
  ADDRESS_BITS,
  byAddress,
  includes,
  network,
  printPrefix,
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
  'mask-gaps',
  'mask-alone',
  'router-line',
  'refused',
  'host-bits',
] as const
export type PrefixReason = (typeof PREFIX_REASONS)[number]

/** `prefix` is canonical text; `repair` is what was probably meant, to be offered, never applied silently. */
export type ParsedPrefix = { ok: true; prefix: string } | { ok: false; reason: PrefixReason; repair?: string }

/**
 * Checks one prefix. Addresses beyond the mask must be zero: `10.0.0.1/24` is refused, `10.0.0.0/24` offered. An
 * address with its mask or wildcard, and a line of a configuration that names one network, offer that network.
 */
export function parsePrefix(text: string, family: Family): ParsedPrefix {
  const key = `${family} ${text}`
  const known = parsed.get(key)
  if (known) return known
  const result = parseFresh(text.trim(), family)
  if (parsed.size >= MOST_PARSED) parsed.clear()
  if (text.length <= LONGEST_PARSED) parsed.set(key, result)
  return result
}

/** At every key all entries but one are as they were. What is forgotten is only checked again. */
const MOST_PARSED = 50_000
const LONGEST_PARSED = 200
const parsed = new Map<string, ParsedPrefix>()

function parseFresh(typed: string, family: Family): ParsedPrefix {
  if (typed === '') return { ok: false, reason: 'empty' }
  const read = readEntry(typed)
  if (read.kind === 'refuses') return { ok: false, reason: 'refused' }
  if (read.kind === 'unreadable') return { ok: false, reason: 'syntax' }
  const { network: written, isLine } = read
  if (written.family !== family) return { ok: false, reason: 'wrong-family' }
  if (written.fault) return { ok: false, reason: written.fault }
  const { address, length } = written
  if (length === undefined) {
    // In a configuration a missing mask has a meaning of its own, and a lone 0.0.0.0 is no single address.
    const repair = printPrefix({ family, address, length: ADDRESS_BITS[family] })
    return { ok: false, reason: 'missing-mask', ...(!isLine && address !== 0n && { repair }) }
  }
  const value = network({ family, address, length })
  const prefix = printPrefix(value)
  if (isLine) return { ok: false, reason: 'router-line', repair: prefix }
  if (!written.isPlain) return { ok: false, reason: 'dotted-mask', repair: prefix }
  return value.address === address ? { ok: true, prefix } : { ok: false, reason: 'host-bits', repair: prefix }
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

/** The lists that a form asks for, each several times at a key: both ways, and what was before. */
const MOST_LISTS = 6
const lists = new Map<string, PrefixList>()

/** Checks every entry of a text. The same text gives the same list, which must not be changed. */
export function parsePrefixList(text: string, family: Family): PrefixList {
  const key = `${family} ${text}`
  const list = lists.get(key) ?? parseFreshList(text, family)
  lists.delete(key)
  lists.set(key, list)
  const [oldest] = lists.keys()
  if (lists.size > MOST_LISTS && oldest !== undefined) lists.delete(oldest)
  return list
}

function parseFreshList(text: string, family: Family): PrefixList {
  const first = new Map<string, number>()
  const entries = splitEntries(text).map(({ text: part }, index): PrefixEntry => {
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
  const around = prefixLookup(readPrefixes(prefixes))
  const own = prefixLookup(readPrefixes(subnets))
  const isCovered = (subnet: string) => {
    const value = readPrefix(subnet)
    return value !== undefined && around.firstAround(value) !== undefined
  }
  const isTooWide = (prefix: string) => {
    const value = readPrefix(prefix)
    return value !== undefined && own.sharedWith(value) < size(value)
  }
  const covered = subnets.filter(isCovered)
  const found = new Set(covered)
  return {
    covered,
    notCovered: subnets.filter((subnet) => !found.has(subnet)),
    tooWide: prefixes.filter(isTooWide),
  }
}
