import { expect, test } from 'vitest'

import { CONFIGURED, everyLink, hostedLink } from '../link/links.fixture.ts'
import { linksUsing, usesByPolicy } from './links.ts'

const { routing_policy_v4_id: v4, routing_policy_v6_id: v6 } = CONFIGURED

test('[46] the links that use a policy are found in either slot, and counted', () => {
  const links = everyLink()
  for (const id of [v4, v6]) {
    const using = linksUsing(links, id)
    expect(using.length).toBe(usesByPolicy(links).get(id))
    expect(using.every((link) => [link.routing_policy_v4_id, link.routing_policy_v6_id].includes(id))).toBe(
      true,
    )
  }
  expect(usesByPolicy([hostedLink()]).size).toBe(0)
})

test('links are sorted by name, numbers by their value', () => {
  const named = ['p-10', 'p-9'].map((name) => hostedLink({ name, routing_policy_v4_id: v4 }))
  expect(linksUsing(named, v4).map(({ name }) => name)).toEqual(['p-9', 'p-10'])
})
