/** Configuration for Cisco IOS-XE. */
import { announcements, bgp, type Dialect } from './cisco-style.ts'
import { communityNotes, type RouterParameters } from './parameters.ts'

/** A dotted netmask, since IOS-XE takes no prefix length for IPv4. */
function netmask(length: number): string {
  const mask = length === 0 ? 0 : (0xffff_ffff << (32 - length)) >>> 0
  return [24, 16, 8, 0].map((shift) => (mask >>> shift) & 255).join('.')
}

const IOS_XE: Dialect = {
  addressFamily: (family) => `${family} unicast`,
  ipv6ListIsMode: false,
  network: (prefix, family) => {
    const [address = '', length] = prefix.split('/')
    return family === 'ipv4' ? `${address} mask ${netmask(Number(length))}` : prefix
  },
  neighbor: [],
  neighborInFamily: ['send-community'],
  closesFamily: true,
}

/** A session for Cisco IOS XE, as text to paste in its configuration mode. */
export function ciscoIosXe(facts: RouterParameters): string {
  const { label, vlan, ipv4, ipv6 } = facts
  return [
    `! Scaleway InterLink ${label}`,
    '! Replace GigabitEthernet0/0/0 by the port that carries the InterLink.',
    ...communityNotes('!'),
    `interface GigabitEthernet0/0/0.${vlan}`,
    ` description Scaleway-InterLink-${label}`,
    ` encapsulation dot1Q ${vlan}`,
    ` ip address ${ipv4.own} ${netmask(ipv4.length)}`,
    ` ipv6 address ${ipv6.own}/${ipv6.length}`,
    '!',
    'ipv6 unicast-routing',
    'ip bgp-community new-format',
    '!',
    ...announcements(facts, IOS_XE),
    ...bgp(facts, IOS_XE),
    '',
  ].join('\n')
}
