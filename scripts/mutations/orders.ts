/** Breaks of the promises under "Orders". */
import { TESTS, type Breaks } from './mutation.ts'

const ORDER_ONCE = 'e2e/order-once.spec.ts'

export const ORDERS: Breaks = {
  'An order is placed once, however often it is sent.': [
    {
      file: 'server/orders/attempts.ts',
      find: '    return claimed.length === 1',
      replace: '    return true',
      test: TESTS.orders,
      title: 'an order sent twice with the same key is placed once',
    },
    {
      file: 'server/orders/attempts.ts',
      find: 'performance.now() + this.#limits.maxWaitMs',
      replace: 'performance.now()',
      test: TESTS.orders,
      title: 'an order repeated while the first is in progress waits for the same response',
    },
    {
      file: 'server/http/api.ts',
      find: '      placeOrdersOnce(api, attempts, metrics)\n',
      replace: '',
      test: 'server/main.test.ts',
      title: 'an order whose response was cut off is placed once',
    },
  ],
  'An order whose response was lost is called _not placed_ only': [
    {
      file: 'domain/order/lost-order.ts',
      find: 'Date.parse(lostAt) + lostOrderMs)',
      replace: 'Date.parse(lostAt))',
      test: 'domain/order/lost-order.test.ts',
      title: 'a missing link proves that nothing was ordered only a while after',
    },
    {
      file: 'src/api/place-order.ts',
      find: '      if (began >= provesFrom) {',
      replace: '      if (round > 0) {',
      test: ORDER_ONCE,
      title: 'an order that is carried out long after the line was cut is found',
    },
    {
      file: 'server/http/refusal.ts',
      find: "may_have_been_carried_out: reply.request.headers['idempotency-key'] !== undefined,",
      replace: 'may_have_been_carried_out: false,',
      test: TESTS.orders,
      title: 'while the memory of orders cannot be asked, nothing is passed on',
    },
    {
      file: 'server/orders/order-once.ts',
      find: "      request.log.error(error, 'the memory of orders does not answer')\n",
      replace:
        "      request.log.error(error, 'the memory of orders does not answer')\n      if (key !== '') return undefined\n",
      test: TESTS.orders,
      title: 'while the memory of orders cannot be asked, nothing is passed on',
    },
  ],
  'Another order under the same key is refused': [
    {
      file: 'server/orders/attempts.ts',
      find: "      if (row.fingerprint !== fingerprint) return { kind: 'conflict' }\n",
      replace: '',
      test: TESTS.orders,
      title: 'another order with a used key is a conflict',
    },
    {
      file: 'server/orders/order-once.ts',
      find: "if (!current.isSettled) void recordOutcome(request, () => current.attempt.settle('unknown'))",
      replace: 'if (!current.isSettled) void recordOutcome(request, () => current.attempt.release())',
      test: TESTS.orders,
      title: 'an order without a response has an unknown outcome',
    },
    {
      file: 'server/orders/order-once.ts',
      find: "      if (outcome === 'unknown' && status < 300) return replaceWithUnknown(reply)\n",
      replace: '',
      test: TESTS.orders,
      title: 'that cannot be read leaves the outcome unknown, also for a repeat',
    },
    {
      file: 'server/orders/order-once.ts',
      find: "  if (encoding !== 'identity') {",
      replace: "  if (encoding === 'unknown') {",
      test: TESTS.orders,
      title: 'that cannot be read leaves the outcome unknown, also for a repeat',
    },
    {
      file: 'server/orders/attempts.ts',
      find: "        await this.#settle(row.attemptId, 'unknown')\n        return { kind: 'repeat', outcome: 'unknown' }",
      replace: '        return this.#first(row.attemptId)',
      test: TESTS.attempts,
      title: 'the attempt of a gateway that has ended is unknown, and never placed again',
    },
  ],
  'A gateway forgets no order of the last day': [
    {
      file: 'server/orders/attempts.ts',
      find: "set(outcome === 'unknown' ? { state: 'unknown' } : { state: 'placed', ...outcome })",
      replace: "set({ state: 'unknown' })",
      test: TESTS.store,
      title: 'an order that is repeated after kill −9 is told its link and not placed again',
    },
    {
      file: 'server/store/open.ts',
      find: "db.update(orderAttempts).set({ state: 'unknown' })",
      replace: 'db.delete(orderAttempts)',
      test: TESTS.store,
      title: 'an order that was under way at kill −9 is unknown after the restart',
    },
    {
      file: 'server/orders/attempts.ts',
      find: 'MAX_AGE_MS = 24 * 60 * 60 * 1000',
      replace: 'MAX_AGE_MS = 24 * 60 * 1000',
      test: TESTS.attempts,
      title: 'an attempt is remembered for a day',
    },
    {
      file: 'server/orders/order-once.ts',
      find: '    await recordOutcome(request, () => current.attempt.settle(outcome))',
      replace:
        "    await recordOutcome(request, () => current.attempt.settle(outcome === 'unknown' ? outcome : { ...outcome, region: body }))",
      test: TESTS.store,
      title: 'the store holds no pairing key and no secret',
    },
    {
      file: 'server/orders/order-once.ts',
      find: "api.inject({ method: 'GET', url, headers: kept })",
      replace: "api.inject({ method: 'GET', url, headers: { host: kept.host } })",
      test: TESTS.signIn,
      title: 'an idempotency key of one account means nothing to another',
    },
  ],
  'Also through several gateways, over lines that break, with `DATABASE_URL`': [
    {
      file: 'server/backend.ts',
      find: '    if (databaseUrl !== undefined) return await openSharedStore(databaseUrl)\n',
      replace: "    if (databaseUrl === '') return await openSharedStore(databaseUrl)\n",
      test: TESTS.program,
      title: 'several gateways place each order once over unreliable connections',
    },
  ],
  'An order whose outcome is open is found again by what it orders': [
    {
      file: 'src/browser/storage.ts',
      find: '    else localStorage.setItem(key, text)',
      replace: '    else inMemory.set(key, text)',
      test: ORDER_ONCE,
      title: 'an order whose outcome is open is looked up in another tab of its own, too',
    },
    {
      file: 'src/api/order-attempt.ts',
      find: 'orderIdentity(record) === identity',
      replace: 'JSON.stringify(record.body) === JSON.stringify(order.body)',
      test: ORDER_ONCE,
      title: 'an order whose outcome is open is looked up again after ',
    },
  ],
  'What was ordered recently, by anyone, is ordered once more only when somebody says so.': [
    ...[
      ['hasRouteOf(body, link) && isStanding(link)', 'hasRouteOf(body, link)'],
      ['hasRouteOf(body, link) && isStanding(link)', 'isStanding(link)'],
      ['isRecent(link) || UNFINISHED.has(link.status)', 'isRecent(link)'],
      ['isRecent(link) || UNFINISHED.has(link.status)', 'UNFINISHED.has(link.status)'],
    ].map(([find = '', replace = '']) => ({
      file: 'domain/order/same-order.ts',
      find,
      replace,
      test: 'domain/order/same-order.test.ts',
      title: 'whatever was ordered, twins are of its route, stand, are recent or unfinished',
    })),
    {
      file: 'src/api/place-order.ts',
      find: "    if (twins.some((link) => !repeated.has(link.id))) return { state: 'twin' }\n",
      replace: '',
      test: ORDER_ONCE,
      title: 'a draft that two colleagues have open is ordered once',
    },
  ],
  'Nobody is answered with what another key ordered.': [
    {
      file: 'server/orders/order-once.ts',
      find: "    .update(caller?.secretKey ?? '')",
      replace: "    .update(caller?.accessKey ?? '')",
      test: TESTS.signIn,
      title: 'an idempotency key of one account means nothing to another',
    },
  ],
  'An order that is under way when the process is asked to stop': [
    {
      file: 'server/http/app.ts',
      find: "    forceCloseConnections: 'idle',",
      replace: '    forceCloseConnections: true,',
      test: TESTS.program,
      title: 'an order in progress is completed and gets its response when the process is asked to stop',
    },
  ],
}
