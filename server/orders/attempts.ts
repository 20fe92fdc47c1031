/**
 * What the gateway remembers of orders, so that a repeated one gets the stored response and is not placed
 * again.
 */

/** A response as it was sent; repeats of the same order get it again. */
export interface StoredResponse {
  status: number
  contentType: string
  body: string
}

/** `unknown`: the order was passed on, but its outcome was never seen. */
export type Outcome = StoredResponse | 'unknown'

/** An order that its holder may pass on now. */
export interface Attempt {
  /** Records the outcome. A response is final; *unknown* is replaced by a response that arrives later. */
  settle(outcome: Outcome): Promise<void>
  /** Forgets a refused order, so that its key can be used again; requests waiting for it get the refusal. */
  release(refusal: StoredResponse): Promise<void>
}

/**
 * - `first`: a new order: pass it on, and record the outcome with the attempt
 * - `conflict`: the key belongs to another order
 * - `repeat`: the outcome of the same order, after waiting for it if it was still in progress
 */
export type Admission =
  | { kind: 'first'; attempt: Attempt }
  | { kind: 'conflict' }
  | { kind: 'repeat'; outcome: Outcome }

/** Attempts by their idempotency key. */
export interface Attempts {
  /**
   * `key` names an order, `fingerprint` identifies its content. Rejects when the store is unavailable: then
   * nothing may be passed on.
   */
  admit(key: string, fingerprint: string): Promise<Admission>
  /** Rejects when the store is unavailable. */
  check(): Promise<void>
  close(): Promise<void>
}

/** How long an order is remembered, in milliseconds. */
export const MAX_AGE_MS = 24 * 60 * 60 * 1000
