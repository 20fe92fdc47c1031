import { expect, test } from 'vitest'

import { BGP_STATUSES, CONNECTION_STATUSES, LINK_STATUSES } from '../../contract/interlink.ts'
import { bgpTone, connectionTone, linkTone, TONES } from './tone.ts'

test.each([
  ['link', linkTone, LINK_STATUSES],
  ['BGP', bgpTone, BGP_STATUSES],
  ['connection', connectionTone, CONNECTION_STATUSES],
] as const)('every %s status has a tone, and unknown ones are quiet', (_name, tone, statuses) => {
  for (const status of statuses) expect(TONES).toContain(tone(status))
  for (const newcomer of ['quarantined', '', 'constructor', '__proto__', 'toString'])
    expect(tone(newcomer)).toBe('quiet')
})

test('[49] a disabled session and a session that is down differ', () => {
  expect(bgpTone('disabled')).not.toBe(bgpTone('down'))
})
