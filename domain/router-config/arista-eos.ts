/** Configuration for Arista EOS. */
import { announcements, bgp, type Dialect } from './cisco-style.ts'
import { communityNotes, type RouterParameters } from './parameters.ts'

const EOS: Dialect = {
  addressFamily: (family) => family,
  ipv6ListIsMode: true,
  network: (prefix) => prefix,
  neighbor: ['send-community standard'],
  neighborInFamily: [],
  closesFamily: false,
}

/** A session for Arista EOS, as text to paste in its configuration mode. */
export function aristaEos(facts: RouterParameters): string {
  const { label, vlan, ipv4, ipv6 } = facts
  return [
    `! Scaleway InterLink ${label}`,
    '! Replace Ethernet1 by the port that carries the InterLink.',
    ...communityNotes('!'),
    'interface Ethernet1',
    '   no switchport',
    '!',
    `interface Ethernet1.${vlan}`,
    `   description Scaleway-InterLink-${label}`,
    `   encapsulation dot1q vlan ${vlan}`,
    `   ip address ${ipv4.own}/${ipv4.length}`,
    '   ipv6 enable',
    `   ipv6 address ${ipv6.own}/${ipv6.length}`,
    '!',
    'ip routing',
    'ipv6 unicast-routing',
    '!',
    ...announcements(facts, EOS),
    ...bgp(facts, EOS),
    '',
  ].join('\n')
}
