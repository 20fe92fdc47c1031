/** Configuration for MikroTik RouterOS 7. */
import { communityNotes, listName, type RouterParameters } from './parameters.ts'

/** A session for MikroTik RouterOS 7, as commands for its terminal. */
export function mikrotikRouterOs(facts: RouterParameters): string {
  const { label, vlan, ipv4, ipv6 } = facts
  const port = `scw-${vlan}`
  return [
    `# Scaleway InterLink ${label}, RouterOS 7`,
    '# Replace ether1 by the port that carries the InterLink.',
    '# From RouterOS 7.20 on, name a BGP instance on each connection (instance=) in place of as=.',
    ...communityNotes('#'),
    `/interface vlan add name=${port} vlan-id=${vlan} interface=ether1 comment=Scaleway-InterLink-${label}`,
    // Point to point, which every RouterOS 7 takes: a /31 only newer ones do.
    `/ip address add address=${ipv4.own}/32 network=${ipv4.scaleway} interface=${port}`,
    `/ipv6 address add address=${ipv6.own}/${ipv6.length} interface=${port} advertise=no`,
    ...session(facts, 'ipv4'),
    ...session(facts, 'ipv6'),
    '',
  ].join('\n')
}

function session(facts: RouterParameters, family: 'ipv4' | 'ipv6'): string[] {
  const { announce, own, scaleway } = facts[family]
  const name = listName(facts, family)
  const v6 = family === 'ipv6'
  const mark = facts.community === undefined ? '' : `append bgp-communities ${facts.community}; `
  return [
    ...(announce.length === 0
      ? [`# Add a rule and an address-list entry for each ${v6 ? 'IPv6' : 'IPv4'} prefix to announce.`]
      : []),
    ...announce.flatMap((prefix) => [
      `${v6 ? '/ipv6' : '/ip'} firewall address-list add list=${name} address=${prefix}`,
      `/routing filter rule add chain=${name} rule="if (dst == ${prefix}) { ${mark}accept }"`,
    ]),
    `/routing filter rule add chain=${name} rule="reject"`,
    [
      `/routing bgp connection add name=scw-${facts.vlan}-v${v6 ? 6 : 4} as=${facts.ownAsn}`,
      `local.role=ebgp local.address=${own}`,
      `remote.address=${scaleway} remote.as=${facts.scalewayAsn}`,
      `address-families=${v6 ? 'ipv6' : 'ip'}`,
      `output.filter-chain=${name} output.network=${name}`,
    ].join(' '),
  ]
}
