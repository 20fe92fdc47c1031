import { describe, expect, test } from 'vitest'

import { nextStep } from '../lifecycle/next-step.ts'
import { upFamilies } from '../link/bgp-sessions.ts'
import { FAMILIES } from '../link/configuration.ts'
import { linkKind } from '../link/kind.ts'
import {
  bothFamilies,
  ROUTES,
  CONFIGURED,
  everyLink,
  hostedLink,
  selfHostedLink,
} from '../link/links.fixture.ts'
import { path, PATH_STATES, wires, type Hop } from './path.ts'
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

test.each([
  ['ordered', hostedLink(), ['none none', 'none none', 'none none', 'none none']],
  ['in use', hostedLink({ ...CONFIGURED, bgp_v6_status: 'up' }), ['up up', 'up up', 'up up', 'up up']],
  [
    'in use, one session down',
    hostedLink({ ...CONFIGURED, status: 'limited_connectivity', bgp_v6_status: 'down' }),
    ['up down', 'up down', 'up down', 'up none'],
  ],
  [
    'at a partner of layer 3, all down',
    hostedLink({ ...CONFIGURED, status: 'all_down', partner: l3 }),
    ['none none', 'down down', 'down down', 'none none'],
  ],
  [
    'up, without propagation',
    hostedLink({ ...CONFIGURED, enable_route_propagation: false }),
    ['up up', 'up up', 'up up', 'none none'],
  ],
])('the wires of a link %s', (_, link, expected) => {
  expect(wires(link).map(({ ipv4, ipv6 }) => `${ipv4} ${ipv6}`)).toEqual(expected)
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

  test('with a session up, a wire is drawn through to the VPC wherever traffic flows', () => {
    for (const { link, hops, learnedRoutes } of all) {
      if (typeof learnedRoutes !== 'number' || upFamilies(link).length === 0) continue
      if (trafficFlows(readiness(link, { learnedRoutes })) !== 'yes') continue
      const drawn = wires(link).slice(link.partner?.l3_connectivity ? 1 : 0)
      expect(
        FAMILIES.some((family) => drawn.every((each) => each[family] === 'up')),
        states(hops).join(', '),
      ).toBe(true)
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
