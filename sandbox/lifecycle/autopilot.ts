/** The automatic partner's settings, kept in the database so that a restart does not stop it. */
import { eq, inArray, sql } from 'drizzle-orm'

import type { Autopilot } from '../../contract/sandbox-control.ts'
import type { Database } from '../../store/database.ts'
import type { Clock } from '../clock.ts'
import { autopilots } from '../store/schema/account.ts'
import { links } from '../store/schema/links.ts'
import { scheduledTransition, type AutopilotSchedule } from './scheduled.ts'

/** The current settings; the row is created by the seed. */
export async function readAutopilot(db: Database): Promise<AutopilotSchedule> {
  const [row] = await db.select().from(autopilots)
  if (!row) throw new Error('the database is not seeded')
  return {
    enabled: row.enabled,
    accept_after_ms: row.acceptAfterMs,
    provision_after_ms: row.provisionAfterMs,
    deprovision_after_ms: row.deprovisionAfterMs,
    since: row.since,
  }
}

/** Stores the settings, and recomputes when the transitions of waiting links are due. */
export async function writeAutopilot(db: Database, clock: Clock, settings: Autopilot): Promise<Autopilot> {
  return db.transaction(async (tx) => {
    const autopilot = { ...settings, since: clock.now() }
    await tx
      .update(autopilots)
      .set({
        enabled: settings.enabled,
        acceptAfterMs: settings.accept_after_ms,
        provisionAfterMs: settings.provision_after_ms,
        deprovisionAfterMs: settings.deprovision_after_ms,
        since: autopilot.since,
      })
      .where(eq(autopilots.id, 1))
    const waiting = await tx
      .select({
        id: links.id,
        status: links.status,
        resumeStatus: links.resumeStatus,
        connectionId: links.connectionId,
        partnerLeft: links.partnerLeft,
        enteredAt: links.enteredAt,
        requestedAt: links.requestedAt,
      })
      .from(links)
      .where(inArray(links.status, ['requested', 'provisioning', 'deprovisioning']))
      .for('update')
    const scheduled = waiting.map((link) => {
      const { dueAt, dueStatus } = scheduledTransition(link, autopilot)
      return { id: link.id, dueAt, dueStatus }
    })
    await tx.execute(sql`
      update links set due_at = new."dueAt", due_status = new."dueStatus"
      from json_to_recordset(${JSON.stringify(scheduled)}::json)
        as new(id uuid, "dueAt" timestamptz, "dueStatus" text)
      where links.id = new.id`)
    return settings
  })
}
