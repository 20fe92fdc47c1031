/** A routing policy outside the console: what a file holds of it, and what a file holds that is none of it. */
import type { Region } from '../../../contract/regions.ts'

/** All that makes a policy, but for its id: a file can make the same one elsewhere. */
export interface PolicyText {
  name: string
  tags: readonly string[]
  region: Region
  projectId: string
  isIpv6: boolean
  outgoing: readonly string[]
  incoming: readonly string[]
}

/** What could be read of a policy. Prefixes stay as they were written: the form checks them. */
export interface ReadPolicy {
  name?: string
  tags: string[]
  region?: string
  projectId?: string
  isIpv6?: boolean
  outgoing: string[]
  incoming: string[]
}

/**
 * Why a line was not taken.
 * - `no-direction`: prefixes before any word on whether they go out or come in.
 * - `not-prefix`: text where prefixes are expected.
 * - `value`: not a plain value, such as a reference or an open quote.
 * - `argument`: something that a policy has not.
 * - `block`: a block of another kind.
 */
export const UNREAD_REASONS = ['no-direction', 'not-prefix', 'value', 'argument', 'block'] as const
export type UnreadReason = (typeof UNREAD_REASONS)[number]

/** A line that was not taken, from 1, with its text. */
export interface UnreadLine {
  line: number
  text: string
  reason: UnreadReason
}

export interface PolicyFile {
  policies: ReadPolicy[]
  /** In the order of lines, each once. */
  unread: UnreadLine[]
}

/** A policy of which nothing has been read yet. */
export function nothingRead(): ReadPolicy {
  return { tags: [], outgoing: [], incoming: [] }
}

/** Collects the lines that are not taken. */
export class UnreadLines {
  readonly #lines: string[]
  readonly #found = new Map<number, UnreadLine>()

  constructor(text: string) {
    this.#lines = linesOf(text)
  }

  /** The first reason of a line counts. */
  add(line: number, reason: UnreadReason): void {
    if (this.#found.has(line)) return
    this.#found.set(line, { line, reason, text: this.#lines[line - 1]?.trim() ?? '' })
  }

  all(): UnreadLine[] {
    return [...this.#found.values()].toSorted((a, b) => a.line - b.line)
  }
}

/** The lines of a file, whatever wrote it. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/)
}
