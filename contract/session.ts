/** `/session` of the gateway: who is signed in, and against what the console runs. */
import * as z from 'zod/mini'

import { operation } from './operation.ts'

export const GATEWAY_MODES = ['sandbox', 'local', 'sign-in'] as const

export const sessionSchema = z.object({
  mode: z.enum(GATEWAY_MODES),
  organization_id: z.string(),
  default_project_id: z.string(),
  /** Where the sandbox's control interface answers; absent outside sandbox mode. */
  sandbox_control: z.optional(z.string()),
})
export type Session = z.output<typeof sessionSchema>

export const sessionOperations = {
  getSession: operation({ method: 'GET', path: '/session', response: sessionSchema }),
}
