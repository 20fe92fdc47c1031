import { expect, test } from 'vitest'

import { CONNECTION_STATUSES, LINK_STATUSES } from '../../contract/interlink.ts'
import { SESSION_STATES } from './bgp-sessions.ts'
import { connectionTone, linkTone, sessionTone, TONES } from './tone.ts'

test.each([
  ['link', linkTone, LINK_STATUSES],
  ['connection', connectionTone, CONNECTION_STATUSES],
] as const)('every %s status has a tone, and unknown ones are quiet', (_name, tone, statuses) => {
  for (const status of statuses) expect(TONES).toContain(tone(status))
  for (const newcomer of ['quarantined', '', 'constructor', '__proto__', 'toString'])
    expect(tone(newcomer)).toBe('quiet')
})

test('[49] a session that is not wanted, or not built, differs from one that is down', () => {
  for (const state of SESSION_STATES.filter((each) => each !== 'down'))
    expect(sessionTone(state)).not.toBe(sessionTone('down'))
})
