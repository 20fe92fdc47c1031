/** Sessions that were signed out, so that copies of their cookies are refused. */
import type { Pool } from 'pg'

/** Each is remembered until it would have ended anyway. */
export interface EndedSessions {
  /** `forgetAt`: milliseconds since the epoch. `isNew`: it had not ended before. */
  end(id: string, forgetAt: number): Promise<{ isNew: boolean }>
  hasEnded(id: string): Promise<boolean>
}

/** For one gateway. */
export function endedSessionsInMemory(): EndedSessions {
  const ended = new Map<string, number>()
  return {
    async end(id, forgetAt) {
      for (const [old, until] of ended) if (until < Date.now()) ended.delete(old)
      const isNew = !ended.has(id)
      ended.set(id, forgetAt)
      return { isNew }
    },
    async hasEnded(id) {
      return ended.has(id)
    },
  }
}

/** For several gateways on one database, made ready by `openDatabase`. */
export function endedSessionsInPostgres(pool: Pool): EndedSessions {
  return {
    async end(id, forgetAt) {
      const { rowCount } = await pool.query(
        'insert into interlink_gateway.ended_sessions (id, forget_at) values ($1, $2) on conflict (id) do nothing',
        [id, new Date(forgetAt)],
      )
      // What is left over takes room and changes nothing.
      await pool
        .query('delete from interlink_gateway.ended_sessions where forget_at < now()')
        .catch(() => undefined)
      return { isNew: rowCount === 1 }
    },
    async hasEnded(id) {
      const { rowCount } = await pool.query('select 1 from interlink_gateway.ended_sessions where id = $1', [
        id,
      ])
      return rowCount === 1
    },
  }
}
