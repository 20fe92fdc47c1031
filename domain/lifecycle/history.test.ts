import { expect, test } from 'vitest'

import type { AuditEvent } from '../../contract/audit-trail.ts'
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import { history, HISTORY_METHODS } from './history.ts'

const event = (id: string, minute: number, changes: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  recorded_at: `2026-04-19T20:${minute}:00Z`,
  locality: 'fr-par',
  principal: { id: 'somebody' },
  organization_id: 'o',
  project_id: 'p',
  source_ip: '192.0.2.1',
  user_agent: undefined,
  product_name: 'interlink',
  service_name: 'InterlinkApi',
  method_name: 'AttachVpc',
  resources: [],
  request_id: 'r',
  request_body: null,
  status_code: 200,
  ...changes,
})

test('calls and observed changes are one list, newest first, each once', () => {
  const entries = history(
    [event('b', 30), event('a', 10, { principal: null, status_code: 403 }), event('b', 30)],
    [{ status: 'provisioning', at: '2026-04-19T20:20:00.000Z' }],
  )
  expect(entries).toEqual([
    {
      kind: 'call',
      id: 'b',
      at: '2026-04-19T20:30:00Z',
      method: 'AttachVpc',
      refused: false,
      principalId: 'somebody',
    },
    {
      kind: 'status',
      id: '2026-04-19T20:20:00.000Z provisioning',
      at: '2026-04-19T20:20:00.000Z',
      status: 'provisioning',
    },
    { kind: 'call', id: 'a', at: '2026-04-19T20:10:00Z', method: 'AttachVpc', refused: true },
  ])
})

test('every write on a link has words of its own', () => {
  const writes = Object.entries(interlinkOperations)
    .filter(([, { method, path }]) => method !== 'GET' && path.includes('/links'))
    .map(([name]) => name.charAt(0).toUpperCase() + name.slice(1))
  expect(writes.toSorted()).toEqual([...HISTORY_METHODS].toSorted())
})
