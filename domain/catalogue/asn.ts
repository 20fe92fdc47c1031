/** AS numbers that a peer may use: 16-bit ones only (api-contract.md §2.2, acceptance 15). */
import { ASN_RANGE } from '../../contract/interlink.ts'

/** `four-byte`: a valid AS number in itself, which InterLink does not take. */
export const ASN_REASONS = ['empty', 'not-a-number', 'four-byte', 'out-of-range'] as const
export type AsnReason = (typeof ASN_REASONS)[number]

const LARGEST_TWO_BYTE = 65_535
const LARGEST_FOUR_BYTE = 4_294_967_295

/** Checks what was typed; `AS64512` and `64512` are the same, `1.10` is the four-byte dot notation (RFC 5396). */
export function checkAsn(text: string): { ok: true; value: number } | { ok: false; reason: AsnReason } {
  const typed = text.trim().replace(/^as\s*/i, '')
  if (typed === '') return { ok: false, reason: 'empty' }
  const dotted = /^(\d{1,5})\.(\d{1,5})$/.exec(typed)
  if (!dotted && !/^\d+$/.test(typed)) return { ok: false, reason: 'not-a-number' }
  const value = dotted ? Number(dotted[1]) * (LARGEST_TWO_BYTE + 1) + Number(dotted[2]) : Number(typed)
  if (value > LARGEST_FOUR_BYTE) return { ok: false, reason: 'out-of-range' }
  if (value > LARGEST_TWO_BYTE) return { ok: false, reason: 'four-byte' }
  if (value < ASN_RANGE.min || value > ASN_RANGE.max) return { ok: false, reason: 'out-of-range' }
  return { ok: true, value }
}
