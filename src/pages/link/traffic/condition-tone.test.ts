import { expect, test } from 'vitest'

import type { Link } from '../../../../contract/interlink.ts'
import { readiness, trafficFlows } from '../../../../domain/connectivity/readiness.ts'
import { CONFIGURED, everyLink, hostedLink } from '../../../../domain/link/links.fixture.ts'
import { answerTone, conditionTone } from './condition-tone.ts'

const tonesOf = (link: Link, learnedRoutes?: number) => {
  const conditions = readiness(link, { learnedRoutes })
  return {
    rows: conditions.map((condition) => conditionTone(link, condition)),
    answer: answerTone(link, trafficFlows(conditions), conditions),
  }
}

test.each([
  ['ordered', hostedLink(), undefined, 'in-progress quiet quiet quiet quiet: quiet'],
  [
    'built, with nothing on it',
    hostedLink({ status: 'active' }),
    undefined,
    'working needs-you needs-you needs-you quiet: needs-you',
  ],
  ['in use', hostedLink(CONFIGURED), 2, 'working working working working working: working'],
  [
    'in use, one session down',
    hostedLink({ ...CONFIGURED, status: 'limited_connectivity', bgp_v6_status: 'down' }),
    1,
    'trouble working working working working: trouble',
  ],
  ['in use, nothing learned', hostedLink(CONFIGURED), 0, 'working working working working trouble: trouble'],
])('the tones of a link that is %s', (_, link, learnedRoutes, expected) => {
  const { rows, answer } = tonesOf(link, learnedRoutes)
  expect(`${rows.join(' ')}: ${answer}`).toBe(expected)
})

test('what is not possible yet is not red: before a link is built nothing of it is broken', () => {
  for (const link of everyLink()) {
    if (!['requested', 'provisioning', 'ready', 'configuring'].includes(link.status)) continue
    expect(tonesOf(link).answer, link.status).toBe('quiet')
  }
})
