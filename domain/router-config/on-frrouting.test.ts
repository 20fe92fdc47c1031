/** The configurations, read by the real FRRouting: what it does not know, no router of its kind would take. */
import { describe, expect, test } from 'vitest'

import { frrComplaints, prepareFrr } from '../../scripts/prepare/frr.ts'
import { hostedLink } from '../link/links.fixture.ts'
import type { Preference } from './parameters.ts'
import { routerConfig, type RouterVendor } from './router-config.ts'

const vtysh = await prepareFrr()

const announce = ['10.20.0.0/16', '10.30.0.0/24', '2001:db8:20::/48']
const CASES: [string, { announce?: string[]; preference?: Preference }][] = [
  ['with prefixes and a preference', { announce, preference: 'high' }],
  ['with prefixes of one IP version', { announce: announce.slice(0, 1) }],
  ['with nothing to announce', {}],
]

/** Names from people: they must not become commands. */
const LINKS = [hostedLink(), hostedLink({ name: 'x\nrouter bgp 1\n!\u00e9 "{' })]

function configuration(vendor: RouterVendor, link: (typeof LINKS)[number], options: (typeof CASES)[0][1]) {
  const text = routerConfig(vendor, link, options)
  if (text === undefined) throw new Error('no configuration')
  return text
}

describe('[48] FRRouting itself', () => {
  test.each(CASES)('FRRouting reads the FRRouting configuration %s', (_name, options) => {
    for (const link of LINKS) expect(frrComplaints(vtysh, configuration('frrouting', link, options))).toBe('')
  })

  // IOS-XE and FRRouting share the commands of filters and BGP; ports and global settings are IOS-XE's own.
  test.each(CASES)(
    'FRRouting reads the filters and BGP of the Cisco IOS-XE configuration %s',
    (_name, options) => {
      for (const link of LINKS) {
        const text = configuration('cisco-ios-xe', link, options)
        const shared = text.slice(text.search(/^(ip prefix-list|! Replace the deny line)/m))
        expect(shared).toMatch(/router bgp 39801\n/)
        expect(frrComplaints(vtysh, shared)).toBe('')
      }
    },
  )

  test('FRRouting finds a mistake', () => {
    const text = configuration('frrouting', hostedLink(), { announce })
    expect(frrComplaints(vtysh, text.replace('remote-as', 'remote-is'))).toContain('Unknown command')
  })
})
