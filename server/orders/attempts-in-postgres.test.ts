import { Pool } from 'pg'
import { expect, onTestFinished, test } from 'vitest'

import { preparePostgres, startPostgres } from '../../scripts/prepare/postgres.ts'
import { openDatabase } from '../database.ts'
import { endedSessionsInPostgres } from '../sign-in/ended-sessions.ts'
import { AttemptsInPostgres } from './attempts-in-postgres.ts'
import type { Admission } from './attempts.ts'

const ANSWER = { status: 200, contentType: 'application/json', body: '{}' }
const REFUSAL = { ...ANSWER, status: 400 }

function attemptOf(admission: Admission) {
  if (admission.kind !== 'first') throw new Error(`not the first, but ${admission.kind}`)
  return admission.attempt
}

test('gateways on one database agree on orders and sessions', async () => {
  const postgres = await startPostgres(await preparePostgres())
  onTestFinished(() => postgres.stop())
  const url = await postgres.createDatabase()
  // Both create the tables at the same time, as gateways that start together do.
  const pools = await Promise.all([openDatabase(url), openDatabase(url)])
  const [here, there] = [new AttemptsInPostgres(pools[0]), new AttemptsInPostgres(pools[1])]
  const afterCrash = new AttemptsInPostgres(pools[0], { lostAfterMs: -1 })

  // One of many is the first; the others wait for its response, in either process.
  const admissions = Array.from({ length: 12 }, (_, index) => (index % 2 ? here : there).admit('key', 'a'))
  const first = attemptOf(await Promise.race(admissions))
  await first.settle(ANSWER)
  const kinds = (await Promise.all(admissions)).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(['first', ...Array.from({ length: 11 }, () => 'repeat')])
  expect(await there.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: ANSWER })
  expect(await there.admit('key', 'another order')).toEqual({ kind: 'conflict' })

  // A refusal reaches the waiting requests, and frees the key.
  const refused = attemptOf(await here.admit('refused', 'a'))
  const waiting = there.admit('refused', 'a')
  await refused.release(REFUSAL)
  const outcome = await waiting
  expect(outcome.kind === 'first' || outcome).toEqual(
    outcome.kind === 'first' ? true : { kind: 'repeat', outcome: REFUSAL },
  )
  if (outcome.kind !== 'first') expect((await there.admit('refused', 'mended')).kind).toBe('first')

  // A response replaces unknown, and nothing replaces a response.
  const late = attemptOf(await here.admit('late', 'a'))
  await late.settle('unknown')
  expect(await there.admit('late', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
  await late.settle(ANSWER)
  await late.settle('unknown')
  expect(await there.admit('late', 'a')).toEqual({ kind: 'repeat', outcome: ANSWER })

  // The attempt of a gateway that has ended is unknown, and never placed again.
  attemptOf(await here.admit('lost', 'a'))
  expect(await afterCrash.admit('lost', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
  expect(await here.admit('lost', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })

  // Nobody waits for longer than a person would: what is still under way is unknown, and stays under way.
  const impatient = new AttemptsInPostgres(pools[0], { maxWaitMs: 50 })
  const slow = attemptOf(await here.admit('slow', 'a'))
  expect(await impatient.admit('slow', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
  await slow.settle(ANSWER)
  expect(await impatient.admit('slow', 'a')).toEqual({ kind: 'repeat', outcome: ANSWER })
  await impatient.close()

  // A session that was signed out on one gateway has ended on the other.
  const id = '0fd2bb9a-6a0b-4b2c-9a3e-6d3bcd1d7f10'
  expect(await endedSessionsInPostgres(pools[1]).hasEnded(id)).toBe(false)
  await endedSessionsInPostgres(pools[0]).end(id, Date.now() + 60_000)
  expect(await endedSessionsInPostgres(pools[1]).hasEnded(id)).toBe(true)

  // Nothing may be passed on without the database.
  const closed = new Pool({ connectionString: url })
  await closed.end()
  await expect(new AttemptsInPostgres(closed).admit('key', 'a')).rejects.toThrow()
  await Promise.all([here, there, afterCrash].map((attempts) => attempts.close()))
  await Promise.all(pools.map((pool) => pool.end()))
})
