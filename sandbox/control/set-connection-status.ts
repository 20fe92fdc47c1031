/** Sets a dedicated connection's status by hand: sales and technicians have no API. */
import { eq } from 'drizzle-orm'

import type { KnownConnectionStatus, WireDedicatedConnection } from '../../contract/interlink.ts'
import type { Context } from '../context.ts'
import { connectionToWire } from '../interlink/catalogue/connections.ts'
import { dedicatedConnections as table } from '../store/schema/catalogue.ts'
import { links } from '../store/schema/links.ts'
import { illegalTransition, noSuchResource } from './errors.ts'

/** Stores the new status; `deleted` removes the connection. Throws 404, and 409 while links depend on it. */
export async function setConnectionStatus(
  { db, clock }: Context,
  id: string,
  status: KnownConnectionStatus,
): Promise<WireDedicatedConnection> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(table).where(eq(table.id, id)).for('update')
    if (!row) throw noSuchResource('dedicated connection', id)
    const moved = { ...row, status, updatedAt: clock.now() }
    if (status === 'deleted') {
      const [link] = await tx.select({ id: links.id }).from(links).where(eq(links.connectionId, id)).limit(1)
      if (link)
        throw illegalTransition(`Link ${link.id} runs over this dedicated connection: delete it first.`)
      await tx.delete(table).where(eq(table.id, id))
    } else {
      await tx.update(table).set({ status, updatedAt: moved.updatedAt }).where(eq(table.id, id))
    }
    return connectionToWire(moved)
  })
}
