/** Configuration for FRRouting on Linux. */
import { announcements, bgp, type Dialect } from './cisco-style.ts'
import { communityNotes, type RouterParameters } from './parameters.ts'

function dialect(accept: string): Dialect {
  return {
    addressFamily: (family) => `${family} unicast`,
    ipv6ListIsMode: false,
    network: (prefix) => prefix,
    neighbor: [],
    neighborInFamily: [`route-map ${accept} in`, 'send-community'],
    closesFamily: true,
  }
}

/** A session for FRRouting, as text to paste into `vtysh` in its configuration mode. */
export function frrouting(facts: RouterParameters): string {
  const { label, vlan, ipv4, ipv6 } = facts
  // RFC 8212, on by default: an eBGP session without a policy in a direction exchanges nothing in it.
  const accept = `SCW-${vlan}-IN`
  return [
    `! Scaleway InterLink ${label}`,
    '! Replace eth0 by the port that carries the InterLink, and make the VLAN interface first:',
    `!   ip link add link eth0 name eth0.${vlan} type vlan id ${vlan}`,
    `!   ip link set eth0.${vlan} up`,
    ...communityNotes('!'),
    `interface eth0.${vlan}`,
    ` description Scaleway-InterLink-${label}`,
    ` ip address ${ipv4.own}/${ipv4.length}`,
    ` ipv6 address ${ipv6.own}/${ipv6.length}`,
    '!',
    ...announcements(facts, dialect(accept)),
    '! What comes in is already limited by the routing policy at Scaleway.',
    `route-map ${accept} permit 10`,
    '!',
    ...bgp(facts, dialect(accept)),
    '',
  ].join('\n')
}
