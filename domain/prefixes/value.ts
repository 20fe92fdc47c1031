/** IP prefixes as numbers, on top of ipaddr.js. Only complete, decimal notations count: no `10.1`, no octal, no zone. */
import ipaddr from 'ipaddr.js'

import type { Family } from '../link/configuration.ts'

/** The first address as a number, its family and the prefix length. Host bits may be set until `network` clears them. */
export interface PrefixValue {
  readonly family: Family
  readonly address: bigint
  readonly length: number
}

export const ADDRESS_BITS: Record<Family, number> = { ipv4: 32, ipv6: 128 }

/** No address is longer, with all its zeros and an IPv4 address at its end. What is would only keep the library busy. */
const LONGEST_ADDRESS = 45

/** A prefix with some white space around it. Longer texts are not kept. */
const LONGEST_PREFIX = 60

/** An address without mask; `undefined` when it is none. */
export function readAddress(text: string): { family: Family; address: bigint } | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined
  if (ipaddr.IPv4.isValidFourPartDecimal(text))
    return { family: 'ipv4', address: toNumber(ipaddr.IPv4.parse(text).toByteArray()) }
  const hex = text.includes('%') ? undefined : withoutDots(text)
  if (hex !== undefined && ipaddr.IPv6.isValid(hex))
    return { family: 'ipv6', address: toNumber(ipaddr.IPv6.parse(hex).toByteArray()) }
  return undefined
}

/**
 * An IPv6 address with the IPv4 address at its end written as two groups (RFC 4291 §2.2). The library takes
 * `::10.0.0.0` for `::ffff:10.0.0.0`, which is another network. Undefined where the end is no IPv4 address.
 */
function withoutDots(text: string): string | undefined {
  if (!text.includes('.')) return text
  const start = text.lastIndexOf(':') + 1
  const end = text.slice(start)
  if (start === 0 || !ipaddr.IPv4.isValidFourPartDecimal(end)) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(end).toByteArray()
  return `${text.slice(0, start)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

/** A prefix length; `undefined` unless it is a plain number, which may still be too large. */
export function readLength(text: string): number | undefined {
  return /^(0|[1-9]\d{0,3})$/.test(text) ? Number(text) : undefined
}

/** A form asks for the same few thousand at every key. What is forgotten is only read again. */
const MOST_KEPT = 50_000
const kept = new Map<string, PrefixValue | undefined>()

/** A prefix as the API sends it, its host bits cleared; `undefined` when it cannot be read. */
export function readPrefix(text: string): PrefixValue | undefined {
  if (kept.has(text)) return kept.get(text)
  const value = readFresh(text)
  if (kept.size >= MOST_KEPT) kept.clear()
  if (text.length <= LONGEST_PREFIX) kept.set(text, value)
  return value
}

function readFresh(text: string): PrefixValue | undefined {
  const [address, mask, ...rest] = text.trim().split('/')
  const read = readAddress(address ?? '')
  const length = readLength(mask ?? '')
  if (read === undefined || length === undefined || rest.length > 0) return undefined
  return length > ADDRESS_BITS[read.family] ? undefined : network({ ...read, length })
}

/** The same prefix with all host bits zero. */
export function network(prefix: PrefixValue): PrefixValue {
  const hostBits = BigInt(ADDRESS_BITS[prefix.family] - prefix.length)
  return { ...prefix, address: (prefix.address >> hostBits) << hostBits }
}

/** Those of a list that can be read. */
export function readPrefixes(texts: readonly string[]): PrefixValue[] {
  return texts.map(readPrefix).filter((value) => value !== undefined)
}

/** The order of addresses, IPv4 first; of two that begin alike the wider one comes first. */
export function byAddress(a: PrefixValue, b: PrefixValue): number {
  if (a.family !== b.family) return a.family === 'ipv4' ? -1 : 1
  if (a.address === b.address) return a.length - b.length
  return a.address < b.address ? -1 : 1
}

/** Canonical text: dotted decimal, or RFC 5952. */
export function printAddress(family: Family, address: bigint): string {
  if (family === 'ipv4') {
    const number = Number(address)
    return `${number >>> 24}.${(number >>> 16) & 255}.${(number >>> 8) & 255}.${number & 255}`
  }
  const bytes: number[] = []
  for (let shift = ADDRESS_BITS[family] - 8; shift >= 0; shift -= 8)
    bytes.push(Number((address >> BigInt(shift)) & 0xffn))
  return ipaddr.fromByteArray(bytes).toString()
}

/** Canonical text of address and length. */
export function printPrefix({ family, address, length }: PrefixValue): string {
  return `${printAddress(family, address)}/${length}`
}

/** How many addresses a prefix has. */
export function size({ family, length }: PrefixValue): bigint {
  return 1n << BigInt(ADDRESS_BITS[family] - length)
}

/** True when every address of `inner` is in `outer`; both with host bits cleared. Equal prefixes include each other. */
export function includes(outer: PrefixValue, inner: PrefixValue): boolean {
  if (outer.family !== inner.family || outer.length > inner.length) return false
  const hostBits = BigInt(ADDRESS_BITS[outer.family] - outer.length)
  return outer.address >> hostBits === inner.address >> hostBits
}

function toNumber(bytes: readonly number[]): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
}
