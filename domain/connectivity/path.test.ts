import { describe, expect, test } from 'vitest'

import { nextStep } from '../lifecycle/next-step.ts'
import { upFamilies } from '../link/bgp-sessions.ts'
import { linkKind } from '../link/kind.ts'
import {
  bothFamilies,
  ROUTES,
  CONFIGURED,
  everyLink,
  hostedLink,
  selfHostedLink,
} from '../link/links.fixture.ts'
import { isConnected, path, PATH_STATES, type Hop } from './path.ts'
import { readiness, trafficFlows } from './readiness.ts'

const states = (hops: Hop[]) => hops.map(({ code, state }) => `${code} ${state}`)
const l3 = { ...hostedLink().partner, l3_connectivity: true } as NonNullable<
  ReturnType<typeof hostedLink>['partner']
>

test.each([
  [
    'ordered',
    hostedLink(),
    ['router not-yet', 'partner to-be-asked', 'pop reserved', 'scaleway ready', 'vpc missing-ahead'],
  ],
  [
    'being built with its VPC attached ahead',
    hostedLink({ status: 'provisioning', vpc_id: CONFIGURED.vpc_id }),
    ['router not-yet', 'partner building', 'pop building', 'scaleway ready', 'vpc waiting'],
  ],
  [
    'in use',
    hostedLink(CONFIGURED),
    ['router session-up', 'partner built', 'pop up', 'scaleway ready', 'vpc exchanging'],
  ],
  [
    'broken at an L3 partner’s session',
    hostedLink({ ...CONFIGURED, partner: l3, bgp_v6_status: 'down' }),
    ['router session-of-partner', 'partner session-down', 'pop up', 'scaleway ready', 'vpc exchanging'],
  ],
  [
    'waiting for the customer’s router',
    selfHostedLink(),
    ['router to-configure', 'connection active', 'pop reserved', 'scaleway ready', 'vpc missing-ahead'],
  ],
  [
    'without a policy and so without a session',
    hostedLink({ status: 'active', vpc_id: CONFIGURED.vpc_id }),
    ['router no-policy', 'partner built', 'pop up', 'scaleway ready', 'vpc no-policy'],
  ],
  [
    'refused',
    hostedLink({ status: 'refused' }),
    ['router closed', 'partner refused', 'pop closed', 'scaleway closed', 'vpc closed'],
  ],
])('the path shows where a link is %s', (_name, link, expected) => {
  expect(states(path(link, { connectionStatus: 'active' }))).toEqual(expected)
})

describe('on every status, kind and configuration', () => {
  const all = everyLink().flatMap((link) =>
    [undefined, 0, 3, 'unavailable' as const].map((learnedRoutes) => ({
      link,
      learnedRoutes,
      hops: path(link, {
        connectionStatus: 'active',
        ...(learnedRoutes !== undefined && { learnedRoutes }),
      }),
    })),
  )

  test('every state is reached by some link', () => {
    const seen = new Set(all.flatMap(({ hops }) => states(hops)))
    const ports = ['created', 'failed', 'hibernating'].map((connectionStatus) =>
      path(selfHostedLink(), { connectionStatus }),
    )
    const session = path(hostedLink({ ...CONFIGURED, partner: l3, bgp_v4_status: 'down' }))
    const asked = (['requested', 'deprovisioning'] as const).map((status) =>
      path(hostedLink({ status }), { isPartnerContacted: true }),
    )
    const held = path(hostedLink(CONFIGURED), { routes: bothFamilies(ROUTES.silent) })
    const part = path(hostedLink(CONFIGURED), { routes: { ipv4: ROUTES.open, ipv6: ROUTES.silent } })
    for (const each of [...ports, ...asked, held, part, session].flatMap(states)) seen.add(each)
    const known = Object.entries(PATH_STATES).flatMap(([code, of]) =>
      Object.keys(of).map((state) => `${code} ${state}`),
    )
    expect(known.filter((each) => !seen.has(each))).toEqual([])
  })

  test('with a session up, the path is drawn through from end to end exactly when traffic flows', () => {
    for (const { link, hops, learnedRoutes } of all) {
      if (typeof learnedRoutes !== 'number' || upFamilies(link).length === 0) continue
      const through = hops.every((each, index) => index === 0 || isConnected(hops[index - 1] ?? each, each))
      expect(through, states(hops).join(', ')).toBe(
        trafficFlows(readiness(link, { learnedRoutes })) === 'yes',
      )
    }
  })

  test('where the customer has the move, a hop shows it', () => {
    for (const { link, hops } of all) {
      // A self-hosted link has no partner that could refuse it, or not answer.
      const never = linkKind(link) === 'self-hosted' && ['refused', 'expired'].includes(link.status)
      if (nextStep(link).actor !== 'customer' || never) continue
      expect(
        hops.some(({ tone }) => tone === 'needs-you' || tone === 'trouble'),
        `${link.status} ${states(hops).join(', ')}`,
      ).toBe(true)
    }
  })
})
