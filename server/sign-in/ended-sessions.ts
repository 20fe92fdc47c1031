/** Sessions that were signed out, so that copies of their cookies are refused. */
import { eq, lt, sql } from 'drizzle-orm'

import type { GatewayStore } from '../store/open.ts'
import { endedSessions } from '../store/schema.ts'

/** Each is remembered until it would have ended anyway. Both reject when the store is unavailable. */
export interface EndedSessions {
  /** `forgetAt`: milliseconds since the epoch. `isNew`: it had not ended before. */
  end(id: string, forgetAt: number): Promise<{ isNew: boolean }>
  hasEnded(id: string): Promise<boolean>
}

/** Those of a store; read once where no other gateway adds to them, else each time. */
export async function endedSessionsOf({ db, isShared }: GatewayStore): Promise<EndedSessions> {
  const known = isShared ? undefined : new Set((await db.select().from(endedSessions)).map(({ id }) => id))
  return {
    async end(id, forgetAt) {
      const added = await db
        .insert(endedSessions)
        .values({ id, forgetAt: new Date(forgetAt) })
        .onConflictDoNothing()
        .returning({ id: endedSessions.id })
      known?.add(id)
      // What is left over takes room and changes nothing.
      const forgotten = await db
        .delete(endedSessions)
        .where(lt(endedSessions.forgetAt, sql`now()`))
        .returning({ id: endedSessions.id })
        .catch(() => [])
      for (const { id: old } of forgotten) known?.delete(old)
      return { isNew: added.length === 1 }
    },
    async hasEnded(id) {
      if (known) return known.has(id)
      return (await db.$count(endedSessions, eq(endedSessions.id, id))) > 0
    },
  }
}
