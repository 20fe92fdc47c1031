import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { preparePostgres, startPostgres } from '../../scripts/prepare/postgres.ts'
import { endedSessionsOf } from '../sign-in/ended-sessions.ts'
import { openSharedStore, type GatewayStore } from '../store/open.ts'
import { orderAttempts } from '../store/schema.ts'
import { emptyStore } from '../testing/store.fixture.ts'
import { Attempts, type Admission, type Attempt } from './attempts.ts'

const LINK = { status: 200, region: 'fr-par', linkId: '7d2f9a10-0000-4000-8000-000000000001' }

function attemptOf(admission: Admission): Attempt {
  if (admission.kind !== 'first') throw new Error(`not the first, but ${admission.kind}`)
  return admission.attempt
}

/** Two gateways on one store, which is the same gateway twice where the store has one user. */
type Open = () => Promise<[here: GatewayStore, there: GatewayStore]>

const openEmbedded: Open = async () => {
  const store = await emptyStore()
  return [store, store]
}

let postgresUrl: () => Promise<string>
beforeAll(async () => {
  const postgres = await startPostgres(await preparePostgres())
  postgresUrl = () => postgres.createDatabase()
  return () => postgres.stop()
})

const openPostgres: Open = async () => {
  const url = await postgresUrl()
  // Both create the tables at the same time, as gateways that start together do.
  const stores = await Promise.all([openSharedStore(url), openSharedStore(url)])
  onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))))
  return stores
}

describe.each([
  ['embedded', openEmbedded],
  ['on PostgreSQL', openPostgres],
])('order attempts, %s', (_where, open) => {
  async function attempts(limits = {}) {
    const [here, there] = (await open()).map((store) => new Attempts(store, limits))
    if (!here || !there) throw new Error('two were asked for')
    onTestFinished(() => {
      here.close()
      there.close()
    })
    return { here, there }
  }

  test('one of many requests for an order is the first, and the others wait for its link', async () => {
    const { here, there } = await attempts()
    const admissions = Array.from({ length: 12 }, (_, index) => (index % 2 ? here : there).admit('key', 'a'))
    await attemptOf(await Promise.race(admissions)).settle(LINK)
    const kinds = (await Promise.all(admissions)).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['first', ...Array.from({ length: 11 }, () => 'repeat')])
    expect(await there.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: LINK })
    expect(await there.admit('key', 'another order')).toEqual({ kind: 'conflict' })
  })

  test('a refusal frees the key, for one of the requests that wait for it too', async () => {
    const { here, there } = await attempts()
    const refused = attemptOf(await here.admit('key', 'a'))
    const waiting = [here.admit('key', 'a'), there.admit('key', 'a')]
    await refused.release()
    await attemptOf(await Promise.race(waiting)).settle(LINK)
    const kinds = (await Promise.all(waiting)).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['first', 'repeat'])
  })

  test('a link that is seen late replaces unknown, and nothing replaces a link', async () => {
    const { here, there } = await attempts()
    const late = attemptOf(await here.admit('key', 'a'))
    await late.settle('unknown')
    expect(await there.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
    await late.settle(LINK)
    await late.settle('unknown')
    expect(await there.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: LINK })
  })

  test('the attempt of a gateway that has ended is unknown, and never placed again', async () => {
    const [store] = await open()
    const [before, after] = [new Attempts(store), new Attempts(store, { lostAfterMs: -1 })]
    attemptOf(await before.admit('key', 'a'))
    expect(await after.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
    expect(await before.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
  })

  test('nobody waits for longer than a person would: what is still under way is unknown, and stays under way', async () => {
    const { here } = await attempts({ maxWaitMs: 50 })
    const slow = attemptOf(await here.admit('key', 'a'))
    expect(await here.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
    await slow.settle(LINK)
    expect(await here.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: LINK })
  })

  test('attempts are forgotten by age, and no younger ones', async () => {
    const { here } = await attempts({ maxAgeMs: 60_000 })
    await attemptOf(await here.admit('key', 'a')).settle(LINK)
    await here.forgetOld()
    expect(await here.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: LINK })
    const { here: forgetful } = await attempts({ maxAgeMs: -1 })
    await attemptOf(await forgetful.admit('key', 'a')).settle(LINK)
    await forgetful.forgetOld()
    expect((await forgetful.admit('key', 'a')).kind).toBe('first')
  })

  test('an attempt is remembered for a day', async () => {
    const [store] = await open()
    const kept = new Attempts(store)
    onTestFinished(() => kept.close())
    await attemptOf(await kept.admit('key', 'a')).settle(LINK)
    const age = (minutes: number) =>
      store.db
        .update(orderAttempts)
        .set({ startedAt: sql`now() - ${minutes} * interval '1 minute'` })
        .where(eq(orderAttempts.key, 'key'))
    await age(24 * 60 - 1)
    await kept.forgetOld()
    expect(await kept.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: LINK })
    await age(24 * 60 + 1)
    await kept.forgetOld()
    expect((await kept.admit('key', 'a')).kind).toBe('first')
  })

  test('a session that was signed out on one gateway has ended on the other', async () => {
    const id = '0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10'
    const [here, there] = await open()
    const ended = await endedSessionsOf(there)
    const kept = here === there ? ended : await endedSessionsOf(here)
    expect(await ended.hasEnded(id)).toBe(false)
    expect(await kept.end(id, Date.now() + 60_000)).toEqual({ isNew: true })
    expect(await ended.hasEnded(id)).toBe(true)
    expect(await kept.end(id, Date.now() + 60_000)).toEqual({ isNew: false })
    // A gateway that starts later knows it too.
    expect(await (await endedSessionsOf(here)).hasEnded(id)).toBe(true)
  })
})

test('nothing may be passed on without the store', async () => {
  const pool = new Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
  onTestFinished(() => pool.end())
  const attempts = new Attempts({ db: drizzle(pool), isShared: true, close: async () => undefined })
  await expect(attempts.admit('key', 'a')).rejects.toThrow()
  await expect(attempts.check()).rejects.toThrow()
})
