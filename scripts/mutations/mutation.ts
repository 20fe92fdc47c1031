/** What is known of a promise that is broken on purpose. */

/** One change of the code, and the test that must then fail. */
export interface Break {
  file: string
  /** Stands in the file once. */
  find: string
  replace: string
  /** The file of the test: one of Vitest, or a journey in a browser (`.spec.ts`). */
  test: string
  /** Part of its title, without what differs between the cases of one test. */
  title: string
}

/** By how the promise begins in docs/security.md: a break for each part of it that is code of its own. */
export type Breaks = Record<string, readonly Break[]>

/** One break of one promise. */
export interface Mutation extends Break {
  promise: string
}

/** Files of tests that many promises name. */
export const TESTS = {
  signIn: 'server/sign-in/sign-in.test.ts',
  forward: 'server/forward/forward.test.ts',
  connect: 'server/forward/connect.test.ts',
  app: 'server/http/app.test.ts',
  orders: 'server/orders/order-once.test.ts',
  attempts: 'server/orders/attempts.test.ts',
  masking: 'server/log/masking.test.ts',
  secrets: 'server/log/secrets-search.test.ts',
  store: 'server/store/store.test.ts',
  program: 'server/real-account.test.ts',
  nginx: 'deploy/nginx.test.ts',
} as const
