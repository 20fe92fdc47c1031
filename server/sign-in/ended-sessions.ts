/** Sessions that were signed out, so that copies of their cookies are refused. */
import type { Pool } from 'pg'

/** Each is remembered until it would have ended anyway. */
export interface EndedSessions {
  /** `forgetAt`: milliseconds since the epoch. */
  end(id: string, forgetAt: number): Promise<void>
  hasEnded(id: string): Promise<boolean>
}

/** For one gateway. */
export function endedSessionsInMemory(): EndedSessions {
  const ended = new Map<string, number>()
  return {
    async end(id, forgetAt) {
      for (const [old, until] of ended) if (until < Date.now()) ended.delete(old)
      ended.set(id, forgetAt)
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
      await pool.query('delete from interlink_gateway.ended_sessions where forget_at < now()')
      await pool.query(
        'insert into interlink_gateway.ended_sessions (id, forget_at) values ($1, $2) on conflict (id) do nothing',
        [id, new Date(forgetAt)],
      )
    },
    async hasEnded(id) {
      const { rowCount } = await pool.query('select 1 from interlink_gateway.ended_sessions where id = $1', [
        id,
      ])
      return rowCount === 1
    },
  }
}
