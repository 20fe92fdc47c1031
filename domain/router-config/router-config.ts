/**
 * A configuration to paste into the customer's router (product.md "Your router", acceptance 48): VLAN,
 * both ends of both sessions, and an announcement limited to the given prefixes.
 */
import type { Link } from '../../contract/interlink.ts'
import { aristaEos } from './arista-eos.ts'
import { ciscoIosXe } from './cisco-ios-xe.ts'
import { frrouting } from './frrouting.ts'
import { juniperJunos } from './juniper-junos.ts'
import { mikrotikRouterOs } from './mikrotik-routeros.ts'
import { routerParameters, type RouterParameters, type RouterOptions } from './parameters.ts'

const WRITERS = {
  'cisco-ios-xe': { name: 'Cisco IOS-XE', write: ciscoIosXe },
  'juniper-junos': { name: 'Juniper Junos', write: juniperJunos },
  'arista-eos': { name: 'Arista EOS', write: aristaEos },
  frrouting: { name: 'FRRouting', write: frrouting },
  'mikrotik-routeros': { name: 'MikroTik RouterOS', write: mikrotikRouterOs },
} as const satisfies Record<string, { name: string; write: (facts: RouterParameters) => string }>

export type RouterVendor = keyof typeof WRITERS
export const ROUTER_VENDORS = Object.keys(WRITERS) as RouterVendor[]

/** The product's own name, the same in every language. */
export function vendorName(vendor: RouterVendor): string {
  return WRITERS[vendor].name
}

/**
 * Plain text ending with a line break; `undefined` while VLAN or addresses are missing. Without
 * `options.announce` the configuration announces nothing and says where to add prefixes. An L3
 * partner runs the session itself (domain.md "What it is"): its customers need no such configuration.
 */
export function routerConfig(vendor: RouterVendor, link: Link, options?: RouterOptions): string | undefined {
  const facts = routerParameters(link, options)
  return facts && WRITERS[vendor].write(facts)
}
