import { expect, test } from 'vitest'

import { matchesRoute, routeFamily } from './route-search.ts'

test.each([
  ['192.168.0.0/16', '', true],
  ['192.168.0.0/16', '  168.0 ', true],
  ['192.168.0.0/16', '192.168.7.9', true],
  ['192.168.0.0/16', '192.169.7.9', false],
  ['192.168.7.0/24', '192.168.0.0/16', true],
  ['192.168.0.0/16', '192.168.7.0/24', true],
  ['192.168.0.0/16', '10.0.0.0/8', false],
  ['2001:DB8::/32', '2001:db8', true],
  ['2001:db8::/32', '2001:db8:7::1', true],
  ['192.168.0.0/16', '2001:db8::1', false],
  ['0.0.0.0/0', 'campus', false],
])('a route to %s is found by %j: %s', (destination, search, found) => {
  expect(matchesRoute(destination, search)).toBe(found)
})

test('the IP version is read from the destination', () => {
  expect(['10.0.0.0/8', 'fd00::/8', 'default'].map(routeFamily)).toEqual(['ipv4', 'ipv6', undefined])
})
