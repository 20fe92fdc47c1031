/** What is broken on purpose, one promise of docs/security.md after the other, and the tests that must then fail. */

/** One change that breaks one promise. */
export interface Mutation {
  /** How the promise begins in docs/security.md. */
  promise: string
  file: string
  /** Stands in the file once. */
  find: string
  replace: string
  /** The file of a test that must fail. */
  test: string
  /** Part of its title. */
  title: string
}

const SIGN_IN = 'server/sign-in/sign-in.test.ts'
const FORWARD = 'server/forward/forward.test.ts'
const APP = 'server/http/app.test.ts'
const ORDERS = 'server/orders/order-once.test.ts'

export const MUTATIONS: readonly Mutation[] = [
  {
    promise: 'The secret key goes to the API in `X-Auth-Token` and nowhere else.',
    file: 'server/forward/forward.ts',
    find: "    'x-auth-token': request.caller?.secretKey ?? '',",
    replace:
      "    'x-auth-token': request.caller?.secretKey ?? '', 'x-also': request.caller?.secretKey ?? '',",
    test: FORWARD,
    title: 'a read reaches the API with headers of the gateway only',
  },
  {
    promise: 'The secret key goes to the API in `X-Auth-Token` and nowhere else.',
    file: 'server/identify.ts',
    find: "        'user-agent': 'interlink-console-gateway',",
    replace: "        'user-agent': 'interlink-console-gateway', 'x-also': secretKey,",
    test: SIGN_IN,
    title: 'signing in opens a session with the account of the key',
  },
  {
    promise: 'It follows no redirect.',
    file: 'server/identify.ts',
    find: "      redirect: 'error',",
    replace: "      redirect: 'follow',",
    test: SIGN_IN,
    title: 'signing in follows no redirect',
  },
  {
    promise: 'It follows no redirect.',
    file: 'server/forward/forward.ts',
    find: 'if (statusCode >= 300 && statusCode < 400) {',
    replace: 'if (statusCode === 399) {',
    test: FORWARD,
    title: 'is neither followed nor passed on',
  },
  {
    promise: 'Keys, pairing keys, cookies and passwords stand in no log line',
    file: 'server/log/masking.ts',
    find: "    .replaceAll(KEYS, '[uuid]')",
    replace: '',
    test: 'server/log/log.test.ts',
    title: 'no key reaches the log',
  },
  {
    promise: 'Keys, pairing keys, cookies and passwords stand in no log line',
    file: 'server/log/masking.ts',
    find: '  return JSON.parse(maskLine(JSON.stringify(text))) as string',
    replace: '  return text',
    test: 'server/log/masking.test.ts',
    title: 'the secrets are masked and the words stay',
  },
  {
    promise: 'Signing in reads at most 64 kB of each answer of the API',
    file: 'server/identify.ts',
    find: '    if (bytes > MAX_ANSWER_BYTES) throw',
    replace: '    if (bytes > 1e9) throw',
    test: SIGN_IN,
    title: 'signing in reads no answer of the API without end',
  },
  {
    promise: 'Tries that are refused are limited by address',
    file: 'server/sign-in/tries.ts',
    find: 'if (window.count >= this.#max)',
    replace: 'if (window.count >= 1e9)',
    test: SIGN_IN,
    title: 'sign-ins are limited in number for each address',
  },
  {
    promise: 'It ends after 30 minutes without a request',
    file: 'server/sign-in/sessions.ts',
    find: 'now - seenAt <= idleMs &&',
    replace: '',
    test: SIGN_IN,
    title: 'a session ends after 30 minutes without a request',
  },
  {
    promise: 'It ends after 30 minutes without a request',
    file: 'server/sign-in/sessions.ts',
    find: '&& now - startedAt <= absoluteMs',
    replace: '',
    test: SIGN_IN,
    title: 'a session ends after 12 hours even while it is in use',
  },
  {
    promise: 'Signing out ends it, for every copy of the cookie',
    file: 'server/sign-in/ended-sessions.ts',
    find: '      known?.add(id)\n',
    replace: '',
    test: SIGN_IN,
    title: 'signing out ends a session, also for a copy of its cookie',
  },
  {
    promise: 'Several gateways agree on who has signed out, with `DATABASE_URL`.',
    file: 'server/sign-in/ended-sessions.ts',
    find: '      return (await db.$count(endedSessions, eq(endedSessions.id, id))) > 0',
    replace: '      return false',
    test: 'server/orders/attempts.test.ts',
    title: 'a session that was signed out on one gateway has ended on the other',
  },
  {
    promise: 'A gateway does not forget who has signed out, also over kill −9.',
    file: 'server/sign-in/ended-sessions.ts',
    find: 'new Set((await db.select().from(endedSessions)).map(({ id }) => id))',
    replace: 'new Set<string>()',
    test: 'server/store/store.test.ts',
    title: 'a session that was signed out stays ended after kill −9',
  },
  {
    promise: 'Only headers that the gateway writes itself',
    file: 'server/forward/forward.ts',
    find: "    accept: 'application/json',",
    replace: "    ...(request.headers as Record<string, string>), accept: 'application/json',",
    test: FORWARD,
    title: 'a read reaches the API with headers of the gateway only',
  },
  {
    promise: 'A write is never repeated',
    file: 'server/forward/upstream.ts',
    find: "    this.#mayRepeat = options.method === 'GET'",
    replace: '    this.#mayRepeat = true',
    test: FORWARD,
    title: 'a write is never repeated when the API cuts the connection',
  },
  {
    promise: '32 calls of one session at once.',
    file: 'server/forward/concurrency.ts',
    find: 'if (use.calls >= max)',
    replace: 'if (use.calls >= 1e9)',
    test: FORWARD,
    title: 'a session makes at most 32 calls at once',
  },
  {
    promise: 'An order is placed once, however often it is sent.',
    file: 'server/orders/attempts.ts',
    find: '    return claimed.length === 1',
    replace: '    return true',
    test: ORDERS,
    title: 'an order sent twice with the same key is placed once',
  },
  {
    promise: 'An order whose response was lost is called _not placed_ only',
    file: 'domain/order/lost-order.ts',
    find: 'Date.parse(lostAt)) + lostOrderMs)',
    replace: 'Date.parse(lostAt)))',
    test: 'domain/order/lost-order.test.ts',
    title: 'a missing link proves that nothing was ordered only a while after',
  },
  {
    promise: 'Another order under the same key is refused',
    file: 'server/orders/attempts.ts',
    find: "      if (row.fingerprint !== fingerprint) return { kind: 'conflict' }\n",
    replace: '',
    test: ORDERS,
    title: 'another order with a used key is a conflict',
  },
  {
    promise: 'A gateway forgets no order of the last day',
    file: 'server/orders/attempts.ts',
    find: "set(outcome === 'unknown' ? { state: 'unknown' } : { state: 'placed', ...outcome })",
    replace: "set({ state: 'unknown' })",
    test: 'server/store/store.test.ts',
    title: 'an order that is repeated after kill −9 is told its link and not placed again',
  },
  {
    promise: 'A gateway forgets no order of the last day',
    file: 'server/orders/order-once.ts',
    find: '    await recordOutcome(request, () => current.attempt.settle(outcome))',
    replace:
      "    await recordOutcome(request, () => current.attempt.settle(outcome === 'unknown' ? outcome : { ...outcome, region: body }))",
    test: 'server/store/store.test.ts',
    title: 'the store holds no pairing key and no secret',
  },
  {
    promise: 'Nobody is answered with what another key ordered.',
    file: 'server/orders/order-once.ts',
    find: "    .update(caller?.secretKey ?? '')",
    replace: "    .update(caller?.accessKey ?? '')",
    test: SIGN_IN,
    title: 'an idempotency key of one account means nothing to another',
  },
  {
    promise: 'Writes, signing in among them, come from our own page',
    file: 'server/http/same-origin.ts',
    find: "  return site === undefined || site === 'same-origin' || (safe && site === 'none')",
    replace: '  return true',
    test: APP,
    title: 'is refused',
  },
  {
    promise: 'A foreign name that points at this machine is refused',
    file: 'server/http/same-origin.ts',
    find: 'if (namesThisMachine(request.headers.host)) return next()',
    replace: 'if (request.headers.host) return next()',
    test: APP,
    title: 'the host must be this machine where no other machine can connect',
  },
  {
    promise: 'A request that names two hosts is refused',
    file: 'server/http/same-origin.ts',
    find: "=== 'host').length <= 1",
    replace: "=== 'host').length <= 2",
    test: APP,
    title: 'a request that names two hosts is refused',
  },
]
