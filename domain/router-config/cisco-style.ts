/** The part that Cisco IOS-XE, Arista EOS and FRRouting write alike: what is announced, and the two neighbours. */
import { FAMILIES, FAMILY_NAMES, type Family } from '../link/configuration.ts'
import { listName, type RouterParameters } from './parameters.ts'

/** Where the three systems differ. */
export interface Dialect {
  /** Name of an address family: `ipv4 unicast`, or only `ipv4`. */
  addressFamily: (family: Family) => string
  /** True where the entries of an IPv6 prefix list are in a mode of their own (EOS). */
  ipv6ListIsMode: boolean
  /** Operand of `network` for a prefix. */
  network: (prefix: string, family: Family) => string
  /** Further settings of a neighbour, outside the address families. */
  neighbor: readonly string[]
  /** Further settings of a neighbour, inside its address family. */
  neighborInFamily: readonly string[]
  /** True where `exit-address-family` closes a family. */
  closesFamily: boolean
}

/** A list that names no prefix must deny all: an undefined list would let the whole table out on some of these systems. */
const NOTHING: Record<Family, string> = { ipv4: '0.0.0.0/0 le 32', ipv6: '::/0 le 128' }

/** Prefix lists and route maps that limit the announcements to the known prefixes. */
export function announcements(facts: RouterParameters, dialect: Dialect): string[] {
  const lines: string[] = []
  for (const family of FAMILIES) {
    const name = listName(facts, family)
    const { announce } = facts[family]
    if (announce.length === 0)
      lines.push(`! Replace the deny line by the ${FAMILY_NAMES[family]} prefixes to announce.`)
    const command = `${family === 'ipv4' ? 'ip' : 'ipv6'} prefix-list ${name}`
    const isMode = family === 'ipv6' && dialect.ipv6ListIsMode
    if (isMode) lines.push(command)
    for (const entry of entries(announce, family)) lines.push(isMode ? `   ${entry}` : `${command} ${entry}`)
    lines.push('!', `route-map ${name} permit 10`)
    lines.push(` match ${family === 'ipv4' ? 'ip' : 'ipv6'} address prefix-list ${name}`)
    if (facts.community !== undefined) lines.push(` set community ${facts.community}`)
    lines.push('!')
  }
  return lines
}

function entries(announce: readonly string[], family: Family): string[] {
  if (announce.length === 0) return [`seq 5 deny ${NOTHING[family]}`]
  return announce.map((prefix, index) => `seq ${(index + 1) * 5} permit ${prefix}`)
}

/** The BGP section. `network` announces a prefix only while the router has a route to it. */
export function bgp(facts: RouterParameters, dialect: Dialect): string[] {
  const lines = [`router bgp ${facts.ownAsn}`]
  for (const family of FAMILIES) {
    const neighbor = ` neighbor ${facts[family].scaleway}`
    lines.push(`${neighbor} remote-as ${facts.scalewayAsn}`)
    lines.push(`${neighbor} description Scaleway-InterLink-${facts.label}`)
    for (const setting of dialect.neighbor) lines.push(`${neighbor} ${setting}`)
  }
  for (const family of FAMILIES) {
    const { scaleway, announce } = facts[family]
    const other = facts[family === 'ipv4' ? 'ipv6' : 'ipv4'].scaleway
    lines.push(' !', ` address-family ${dialect.addressFamily(family)}`)
    for (const prefix of announce) lines.push(`  network ${dialect.network(prefix, family)}`)
    lines.push(`  no neighbor ${other} activate`, `  neighbor ${scaleway} activate`)
    lines.push(`  neighbor ${scaleway} route-map ${listName(facts, family)} out`)
    for (const setting of dialect.neighborInFamily) lines.push(`  neighbor ${scaleway} ${setting}`)
    if (dialect.closesFamily) lines.push(' exit-address-family')
  }
  return [...lines, '!']
}
