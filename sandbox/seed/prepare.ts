/** Applies the options of the command line before the sandbox serves. */
import { ApiError } from '../api/errors.ts'
import type { Context } from '../context.ts'
import { readAutopilot, writeAutopilot } from '../lifecycle/autopilot.ts'
import { SandboxError } from '../sandbox-error.ts'
import { links } from '../store/schema/links.ts'
import { seedLinks } from './links.ts'

/**
 * Switches the automatic partner on, and adds `wanted` links to a sandbox without links. Throws {@link
 * SandboxError}.
 */
export async function prepareSandbox(
  context: Context,
  { autopilot, links: wanted }: { autopilot: boolean; links: number },
): Promise<void> {
  const { db, clock } = context
  const { since: _, ...settings } = await readAutopilot(db)
  if (autopilot && !settings.enabled) await writeAutopilot(db, clock, { ...settings, enabled: true })
  if (wanted === 0) return
  const [present] = await db.select({ id: links.id }).from(links).limit(1)
  if (present) return
  try {
    await seedLinks(context, wanted)
  } catch (error) {
    if (error instanceof ApiError) throw new SandboxError(error.message)
    throw error
  }
}
