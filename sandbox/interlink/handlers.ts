/** All 23 operations of InterLink with their handlers. */
import type { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Handlers } from '../api/handlers.ts'
import { connectionHandlers } from './catalogue/connections.ts'
import { partnerHandlers } from './catalogue/partners.ts'
import { popHandlers } from './catalogue/pops.ts'
import { configureHandlers } from './links/configure.ts'
import { linkHandlers } from './links/handlers.ts'
import { policyHandlers } from './policies/handlers.ts'

/** Handlers of InterLink v1beta1. */
export const interlinkHandlers: Handlers<typeof interlinkOperations> = {
  ...connectionHandlers,
  ...partnerHandlers,
  ...popHandlers,
  ...linkHandlers,
  ...configureHandlers,
  ...policyHandlers,
}
