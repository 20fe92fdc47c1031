/**
 * Networks as routers, systems and people write them: `10.0.0.0/8`, an address with its mask or wildcard, and
 * whole lines of a configuration. Nothing of a mask is ever taken for an address of its own.
 */
import type { Family } from '../link/configuration.ts'
import { ADDRESS_BITS, readAddress, readLength } from './value.ts'

/** Words of routers' and systems' configurations. A line that has one beside an address is read as a whole. */
const LINE_WORDS = new Set(
  `network netmask mask wildcard wildcard-mask subnet-mask prefixlen ip ipv6 inet inet6 route static route-static
  route-map prefix prefix-list prefix-set ip-prefix ipv6-prefix access-list acl permit deny accept reject drop
  discard blackhole null0 seq le ge upto less-equal greater-equal exact orlonger longer prefix-length-range any host
  via gw gateway next-hop dev set add aggregate-address aggregate summary-only route-filter routing-options
  policy-options address dst-address src-address dst dst-len broadcast destination source`.split(/\s+/),
)

/** Words after which the mask comes. */
const MASK_WORDS = new Set(['mask', 'netmask', 'wildcard', 'wildcard-mask', 'subnet-mask', 'prefixlen'])

/** Words by which a line keeps routes out. */
const REFUSING_WORDS = new Set(['deny', 'reject', 'drop'])

/**
 * - `length`: the prefix length; absent where none is written.
 * - `fault`: `mask-gaps` for a mask whose ones are not together, `mask-out-of-range` for a length that is too large,
 *   `mask-alone` for what can only be a mask.
 * - `isPlain`: written with a slash and a length.
 */
export interface WrittenNetwork {
  family: Family
  address: bigint
  length?: number
  fault?: 'mask-gaps' | 'mask-out-of-range' | 'mask-alone'
  isPlain: boolean
}

interface Token {
  text: string
  start: number
  end: number
}

interface Found extends WrittenNetwork {
  start: number
  end: number
}

/** What separates entries: white space, commas, semicolons, quotes and square brackets, so that whole files can be pasted. */
const ENTRY = /[^\s,;"'[\]]+/g
/** Within a line of a configuration, what stands around its words as well. */
const WORD = /[^\s,;"'[\](){}=<>&|]+/g
const LINE = /[^\r\n]+/g

function tokensOf(text: string, pattern: RegExp, offset: number): Token[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    start: offset + index,
    end: offset + index + found.length,
  }))
}

/** An entry of a list as it was typed, and where it starts in the text. */
export interface WrittenEntry {
  text: string
  index: number
}

/**
 * Splits a text into entries: an address with the mask that follows it is one. A line of a configuration is one, too, or
 * as many as it names networks; the words around belong to them.
 */
export function splitEntries(text: string): WrittenEntry[] {
  const entries: WrittenEntry[] = []
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const tokens = tokensOf(line, ENTRY, index)
    const spans = tokens.length === 1 && !line.includes('=') ? tokens : spansOf(line, index, tokens)
    for (const { start, end } of spans) entries.push({ text: text.slice(start, end), index: start })
  }
  return entries
}

type Span = Pick<Token, 'start' | 'end'>

function spansOf(line: string, offset: number, entries: readonly Token[]): readonly Span[] {
  const words = tokensOf(line, WORD, offset)
  if (!isConfigurationLine(words)) return joined(line, offset, entries)
  const whole = { start: entries[0]?.start ?? offset, end: entries.at(-1)?.end ?? offset }
  const masked = networksIn(words, true).filter(isMasked)
  if (masked.length < 2 || words.some(isRefusing)) return [whole]
  return masked.map((found, index) => {
    const start = index === 0 ? whole.start : (masked[index - 1]?.end ?? whole.start)
    const first = entries.find((entry) => entry.end > start && entry.start >= start)?.start ?? found.start
    return {
      start: Math.min(first, found.start),
      end: index === masked.length - 1 ? whole.end : found.end,
    }
  })
}

const isRefusing = ({ text }: Token) => REFUSING_WORDS.has(text.toLowerCase())

function isConfigurationLine(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    words.some(({ text }) => LINE_WORDS.has(text.toLowerCase().replace(/^[-/]+/, ''))) &&
    words.some(({ text }) => readAddress(addressPart(text)) !== undefined)
  )
}

/** Entries, with those joined that are an address and its mask, and only white space between. */
function joined(line: string, offset: number, entries: readonly Token[]): readonly Span[] {
  if (entries.length < 2) return entries
  const spans: Span[] = []
  for (let at = 0; at < entries.length; at += 1) {
    const [entry, next] = [entries[at], entries[at + 1]]
    if (!entry) break
    const isApart = next && /\S/.test(line.slice(entry.end - offset, next.start - offset))
    const [found] = next && !isApart ? networksIn([entry, next], false) : []
    if (next && found?.end === next.end && found.start === entry.start) {
      spans.push({ start: entry.start, end: next.end })
      at += 1
    } else spans.push(entry)
  }
  return spans
}

function addressPart(text: string): string {
  const slash = text.indexOf('/')
  return slash === -1 ? text : text.slice(0, slash)
}

/** Why an entry is read as no network, or as one. */
export type ReadEntry =
  | { kind: 'network'; network: WrittenNetwork; isLine: boolean }
  | { kind: 'refuses' }
  | { kind: 'unreadable' }

/** Reads one entry, as `splitEntries` gives it. */
export function readEntry(text: string): ReadEntry {
  if (!/[\s=,;"'[\](){}]/.test(text)) {
    const [found] = networksIn([{ text, start: 0, end: text.length }], false)
    return found ? { kind: 'network', network: found, isLine: false } : { kind: 'unreadable' }
  }
  const words = tokensOf(text, WORD, 0)
  // What is cut out of a line of several networks has words on at most one side, or an address after it.
  const isLine = isConfigurationLine(words) || words.length > 2
  if (isLine && words.some(isRefusing)) return { kind: 'refuses' }
  const found = networksIn(words, isLine)
  const masked = found.filter(isMasked)
  const network = masked[0] ?? found[0]
  if (!network || masked.length > 1) return { kind: 'unreadable' }
  if (!isLine && found.length + Number(found[0]?.end !== words[0]?.end) < words.length)
    return { kind: 'unreadable' }
  return { kind: 'network', network, isLine }
}

const isMasked = ({ length, fault }: WrittenNetwork) =>
  length !== undefined || (fault !== undefined && fault !== 'mask-alone')

/** The networks and addresses among words, each with the mask that belongs to it. */
function networksIn(words: readonly Token[], isLine: boolean): Found[] {
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    const read = word && readAddress(addressPart(word.text))
    if (!word || !read) continue
    const mask = maskAfter(words, at, read, isLine)
    if (mask === 'unreadable') continue
    const end = words[at + (mask?.words ?? 0)]?.end ?? word.end
    found.push({
      ...read,
      start: word.start,
      end,
      isPlain: mask?.isPlain ?? false,
      ...(mask
        ? typeof mask.length === 'number'
          ? { length: mask.length }
          : { fault: mask.length }
        : isMaskLike(read) && { fault: 'mask-alone' }),
    })
    at += mask?.words ?? 0
  }
  return found
}

interface Mask {
  length: number | 'mask-gaps' | 'mask-out-of-range'
  /** How many words after the address belong to it. */
  words: number
  isPlain: boolean
}

interface Address {
  family: Family
  address: bigint
}

function maskAfter(
  words: readonly Token[],
  at: number,
  read: Address,
  isLine: boolean,
): Mask | 'unreadable' | undefined {
  const text = words[at]?.text ?? ''
  const slash = text.indexOf('/')
  if (isMaskLike(read) && readLength(text.slice(slash + 1)) === undefined) return undefined
  if (slash !== -1) {
    const length = lengthOf(text.slice(slash + 1), read, true)
    if (length === undefined) return 'unreadable'
    return { length, words: 0, isPlain: readLength(text.slice(slash + 1)) !== undefined }
  }
  const next = words[at + 1]?.text ?? ''
  const after = words[at + 2]?.text
  if (next.startsWith('/') && next.length > 1) {
    const length = lengthOf(next.slice(1), read, true)
    return length === undefined ? undefined : { length, words: 1, isPlain: false }
  }
  if (MASK_WORDS.has(next.toLowerCase().replace(/^-+/, '')) && after !== undefined) {
    const length = lengthOf(after.replace(/^\//, ''), read, true)
    return length === undefined ? undefined : { length, words: 2, isPlain: false }
  }
  if (isLine && words[at - 1]?.text.toLowerCase() === 'host')
    return { length: ADDRESS_BITS[read.family], words: 0, isPlain: false }
  const isMask = HEX_MASK.test(next) || isMaskText(next, read.family)
  if (!isMask && !(isLine && readLength(next) !== undefined)) return undefined
  const length = lengthOf(next, read, false)
  return length === undefined || length === 'mask-out-of-range'
    ? undefined
    : { length, words: 1, isPlain: false }
}

const HEX_MASK = /^0x[\da-f]{8}$/i

const ALL_IPV4 = (1n << 32n) - 1n

/** True for ones that are together and reach to the end. */
const isWildcard = (value: bigint) => (value & (value + 1n)) === 0n

/** True for an address in the place of a mask: one, or what begins with ones or zeros and has gaps. */
function isMaskText(text: string, family: Family): boolean {
  const value = family === 'ipv4' ? addressOf(text, family) : undefined
  if (value === undefined) return false
  return [0n, 255n].includes(value >> 24n) || isWildcard(value) || isWildcard(ALL_IPV4 ^ value)
}

/** True for what is a mask or a wildcard and hardly an address: `255.255.0.0`, `0.0.255.255`. */
function isMaskLike({ family, address }: Address): boolean {
  if (family !== 'ipv4') return false
  return address >> 24n === 255n || (address >> 24n === 0n && address !== 0n)
}

/**
 * A length, or a mask or wildcard as one; undefined for what is neither. All zeros and all ones can be either:
 * `isMask` tells, else they are what makes sense for the address, a default route or a single address.
 */
function lengthOf(
  text: string,
  read: Address,
  isMask: boolean,
): number | 'mask-gaps' | 'mask-out-of-range' | undefined {
  const bits = ADDRESS_BITS[read.family]
  const length = readLength(text)
  if (length !== undefined) return length > bits ? 'mask-out-of-range' : length
  const mask = HEX_MASK.test(text) && bits === 32 ? BigInt(text) : addressOf(text, read.family)
  if (mask === undefined) return undefined
  const all = (1n << BigInt(bits)) - 1n
  if (mask === 0n) return isMask || read.address === 0n ? 0 : bits
  if (mask === all) return isMask || read.address !== 0n ? bits : 0
  const wildcard = [mask, all ^ mask].find(isWildcard)
  return wildcard === undefined ? 'mask-gaps' : bits - wildcard.toString(2).length
}

function addressOf(text: string, family: Family): bigint | undefined {
  const read = readAddress(text)
  return read?.family === family ? read.address : undefined
}
