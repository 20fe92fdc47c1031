/** What the gateway remembers of orders, so that one sent again is answered and not placed again. */

/** An answer as it was given: what a repeat of the same order gets. */
export interface StoredResponse {
  status: number
  contentType: string
  body: string
}

/** `unknown`: the order was passed on, and how it ended was never seen. */
export type Outcome = StoredResponse | 'unknown'

/** An order that may be passed on now, and only by whoever holds this. */
export interface Attempt {
  /** Notes how it ended. An answer is final; *unknown* gives way to an answer that comes after all. */
  settle(outcome: Outcome): Promise<void>
  /** Forgets an order that was refused, so that its key can be used again; who waits for it gets the refusal. */
  release(refusal: StoredResponse): Promise<void>
}

/**
 * - `first`: never seen: pass it on, and tell the attempt how it ended
 * - `conflict`: the key stands for another order
 * - `repeat`: this order was here before, and ended so; waited for if it was still on its way
 */
export type Admission =
  | { kind: 'first'; attempt: Attempt }
  | { kind: 'conflict' }
  | { kind: 'repeat'; outcome: Outcome }

/** Attempts by key. */
export interface Attempts {
  /** `key` names an order, `fingerprint` tells what is ordered. Rejects when the memory cannot be asked: then nothing may be passed on. */
  admit(key: string, fingerprint: string): Promise<Admission>
  /** Rejects when the memory cannot be reached. */
  check(): Promise<void>
  close(): Promise<void>
}

/** How long an order is remembered. */
export const MAX_AGE_MS = 24 * 60 * 60 * 1000
