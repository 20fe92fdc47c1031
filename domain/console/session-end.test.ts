import { expect, test } from 'vitest'

import type { Session } from '../../contract/session.ts'
import { sessionEnd } from './session-end.ts'

const SESSION: Session = {
  mode: 'sign-in',
  organization_id: 'o',
  default_project_id: 'p',
  owner: 'owner',
  lost_order_seconds: 120,
}
const at = (time: string) => `2026-12-01T${time}:00.000Z`
const end = (expires: string, idle: string) =>
  sessionEnd({ ...SESSION, expires_at: at(expires), idle_expires_at: at(idle), warn_seconds: 300 })

test('a session ends by the end that comes first, and warns before it', () => {
  expect(end('20:00', '08:30')).toEqual({
    endsAt: Date.parse(at('08:30')),
    warnAt: Date.parse(at('08:25')),
    canStay: true,
  })
})

test('a session that is as old as it may be cannot be put off', () => {
  expect(end('20:00', '20:00')).toMatchObject({ endsAt: Date.parse(at('20:00')), canStay: false })
})

test('where nobody signs in, nothing ends', () => {
  expect(sessionEnd({ ...SESSION, mode: 'sandbox' })).toBeUndefined()
})
