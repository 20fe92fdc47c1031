import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { hostedLink } from '../link/links.fixture.ts'
import { ROUTER_VENDORS, routerConfig, vendorName } from './router-config.ts'

const link = hostedLink()
const announce = ['10.20.0.0/16', '10.30.0.0/24', '2001:db8:20::/48']

describe.each(ROUTER_VENDORS)('a configuration for %s', (vendor) => {
  test('a configuration is complete', () => {
    expect(routerConfig(vendor, link, { announce, preference: 'high' })).toMatchSnapshot()
  })
  test('a configuration announces nothing when no prefix is known', () => {
    const text = routerConfig(vendor, link) ?? ''
    expect(text).toMatchSnapshot()
    expect(text).not.toMatch(/term announce|if \(dst|seq \d+ permit/)
  })
  test('[48] a configuration holds both ends, both AS numbers and the VLAN', () => {
    const text = routerConfig(vendor, link) ?? ''
    for (const part of ['1991', '12876', '39801', '169.254.0.98', '169.254.0.99', '3f:5300', '3f:5301'])
      expect(text).toContain(part)
    expect(vendorName(vendor)).not.toBe('')
  })
  test('a configuration has no line that a name or a prefix adds', () => {
    const lines = (text: string | undefined) => text?.split('\n').length
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('a1:./!#"{; \0\r\n\u0085\u2028\u00e9')) }),
        (odd) => {
          const text = routerConfig(vendor, hostedLink({ name: `x\n${odd}` }), { announce: [odd] })
          expect(lines(text)).toBe(lines(routerConfig(vendor, link)))
          expect(text).toMatch(/^[\x20-\x7e\n]*$/)
        },
      ),
    )
  })
})

test('there is no configuration without VLAN or addresses, or with something else in their place', () => {
  for (const broken of [
    hostedLink({ vlan: undefined }),
    hostedLink({ peer_bgp_config: undefined }),
    hostedLink({ scw_bgp_config: null }),
    hostedLink({ peer_bgp_config: { asn: 1, ipv4: '1.2.3.4\nreload', ipv6: '::1/127' } }),
    hostedLink({ peer_bgp_config: { asn: 1, ipv4: '::1/127', ipv6: '::1/127' } }),
  ])
    for (const vendor of ROUTER_VENDORS) expect(routerConfig(vendor, broken)).toBeUndefined()
})
