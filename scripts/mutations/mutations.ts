/** What is broken on purpose, one promise of docs/security.md after the other, and the tests that must then fail. */
import { BROWSER } from './browser.ts'
import { CALLS } from './calls.ts'
import { KEYS } from './keys.ts'
import type { Mutation } from './mutation.ts'
import { ORDERS } from './orders.ts'
import { RUNNING } from './running.ts'
import { SESSIONS } from './sessions.ts'

/** In the order of the page. */
export const MUTATIONS: readonly Mutation[] = [KEYS, SESSIONS, CALLS, ORDERS, BROWSER, RUNNING].flatMap(
  (breaks) => Object.entries(breaks).flatMap(([promise, each]) => each.map((one) => ({ promise, ...one }))),
)
