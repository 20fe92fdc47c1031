/** Configuration for Juniper Junos, as set commands. */
import { communityNotes, listName, type RouterParameters } from './parameters.ts'

/** A session for Juniper Junos, as `set` commands. */
export function juniperJunos(facts: RouterParameters): string {
  const { label, vlan, ipv4, ipv6 } = facts
  const unit = `set interfaces ge-0/0/0 unit ${vlan}`
  return [
    `# Scaleway InterLink ${label}`,
    '# Replace ge-0/0/0 by the port that carries the InterLink.',
    ...communityNotes('#'),
    'set interfaces ge-0/0/0 flexible-vlan-tagging',
    `${unit} description Scaleway-InterLink-${label}`,
    `${unit} vlan-id ${vlan}`,
    `${unit} family inet address ${ipv4.own}/${ipv4.length}`,
    `${unit} family inet6 address ${ipv6.own}/${ipv6.length}`,
    ...(facts.community === undefined
      ? []
      : [`set policy-options community SCW-${vlan}-PREFERENCE members ${facts.community}`]),
    ...session(facts, 'ipv4'),
    ...session(facts, 'ipv6'),
    '',
  ].join('\n')
}

function session(facts: RouterParameters, family: 'ipv4' | 'ipv6'): string[] {
  const { announce, scaleway } = facts[family]
  const name = listName(facts, family)
  const statement = `set policy-options policy-statement ${name}`
  const group = `set protocols bgp group SCW-${facts.vlan}-V${family === 'ipv4' ? 4 : 6}`
  return [
    // Without a prefix there is no term that accepts: an empty list would match everything.
    ...(announce.length === 0
      ? [
          `# Add the ${family === 'ipv4' ? 'IPv4' : 'IPv6'} prefixes to announce in a term before the rest of ${name}.`,
        ]
      : [
          ...announce.map((prefix) => `set policy-options prefix-list ${name} ${prefix}`),
          `${statement} term announce from prefix-list ${name}`,
          ...(facts.community === undefined
            ? []
            : [`${statement} term announce then community add SCW-${facts.vlan}-PREFERENCE`]),
          `${statement} term announce then accept`,
        ]),
    `${statement} term rest then reject`,
    `${group} type external`,
    `${group} local-as ${facts.ownAsn}`,
    `${group} peer-as ${facts.scalewayAsn}`,
    `${group} family ${family === 'ipv4' ? 'inet' : 'inet6'} unicast`,
    `${group} export ${name}`,
    `${group} neighbor ${scaleway} description Scaleway-InterLink-${facts.label}`,
  ]
}
